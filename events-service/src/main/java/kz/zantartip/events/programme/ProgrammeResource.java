package kz.zantartip.events.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.events.access.Ownership;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Programmes, read by everybody and kept by whose they are.
@Path("/api/v1")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

    private final EntityManager database;
    private final Lists lists;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    ProgrammeResource(
            EntityManager database,
            Lists lists,
            CurrentCaller caller,
            Outbox outbox,
            History history,
            Clock clock) {
        this.database = database;
        this.lists = lists;
        this.caller = caller;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Path("/programmes")
    @PermitAll
    @SortFields({"code", "region", "agency"})
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listProgrammes",
            summary = "The programmes of events",
            description =
                    "Those of all regions and agencies; `region` and `agency` narrow them down.")
    public Page<ProgrammeView> list(@BeanParam ProgrammeFilter filter) {
        return lists.page(
                database.createQuery("from Programme", Programme.class)
                        .getResultStream()
                        .filter(filter::matches)
                        .map(ProgrammeView::of)
                        .toList(),
                ProgrammeTable.ORDER,
                ProgrammeTable.FORMS,
                filter);
    }

    @GET
    @Path("/programmes/{code}")
    @PermitAll
    @Operation(
            operationId = "getProgramme",
            summary = "One programme",
            description = "With the measures of the plan that it serves.")
    public ProgrammeView get(@RestPath @Parameter(example = "narko-stop") String code) {
        return ProgrammeView.of(require(code));
    }

    @GET
    @Path("/programmes/{code}/history")
    @PermitAll
    @SortFields("entry")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listProgrammeHistory",
            summary = "What has changed in one programme, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    public Page<HistoryEntry> history(
            @RestPath @Parameter(example = "narko-stop") String code, @BeanParam ListQuery query) {
        return history.of("/api/v1/programmes/" + require(code).code(), query);
    }

    @POST
    @Path("/programmes")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "createProgramme",
            summary = "Enter a programme",
            description = "A region's editor for the own region, an agency for itself.")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "`programme-code-taken`: the code is in use")
    public RestResponse<ProgrammeView> create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = NewProgramme.class)))
                    SentBody body) {
        Caller who = caller.get();
        String region = Optional.ofNullable(body.text("region")).orElse(who.region());
        String agency = Optional.ofNullable(body.text("agency")).orElse(who.agency());
        new Ownership(region, agency, region).mayAllow(who);
        Programme programme = new Programme(body.as(NewProgramme.class).by(who));
        programme.ownership().mustAllow(who);
        database.persist(programme);
        database.flush();
        ProgrammeFact.Created fact = programme.created(clock.instant());
        outbox.record(fact);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, fact.programme())
                .location(URI.create(fact.subject()))
                .build();
    }

    @PATCH
    @Path("/programmes/{code}")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @RequestBodySchema(NewProgramme.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @Operation(
            operationId = "changeProgramme",
            summary = "Change a programme",
            description =
                    "Its code never changes. By users of its region or agency and by the coordinator.")
    public ProgrammeView change(
            @RestPath @Parameter(example = "narko-stop") String code,
            @RestHeader("If-Match") String ifMatch,
            MergePatch patch) {
        Caller who = caller.get();
        Programme programme = require(code);
        programme.ownership().mustAllow(who);
        Precondition.mustMatch(ifMatch, programme.version());
        NewProgramme changed = patch.appliedTo(NewProgramme.of(programme), NewProgramme.class);
        if (!changed.code().equals(programme.code())) {
            throw new InvalidInput(Fault.inBody("#/code", "unchangeable", Map.of()));
        }
        new Ownership(changed.region(), changed.agency(), changed.region()).mustAllow(who);
        programme
                .change(changed, clock.instant())
                .ifPresent(fact -> {
                    database.flush();
                    outbox.record(fact);
                });
        return ProgrammeView.of(programme);
    }

    private Programme require(String code) {
        return Optional.ofNullable(database.find(Programme.class, code)).orElseThrow(NotFound::new);
    }
}
