package kz.zantartip.events.organiser;

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

/// Organisers, read by everybody and kept by whose they are.
@Path("/api/v1")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
public class OrganiserResource {

    private final EntityManager database;
    private final Lists lists;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    OrganiserResource(
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
    @Path("/organisers")
    @PermitAll
    @SortFields({"code", "region", "agency"})
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listOrganisers",
            summary = "The organisers of events",
            description =
                    "Those of all regions and agencies; `region` and `agency` narrow them down.")
    public Page<OrganiserView> list(@BeanParam OrganiserFilter filter) {
        return lists.page(
                database.createQuery("from Organiser", Organiser.class)
                        .getResultStream()
                        .filter(filter::matches)
                        .map(OrganiserView::of)
                        .toList(),
                OrganiserTable.ORDER,
                OrganiserTable.FORMS,
                filter);
    }

    @GET
    @Path("/organisers/{code}")
    @PermitAll
    @Operation(
            operationId = "getOrganiser",
            summary = "One organiser",
            description = "With the region or agency whose users may change it.")
    public OrganiserView get(@RestPath @Parameter(example = "almaty-youth-policy") String code) {
        return OrganiserView.of(require(code));
    }

    @GET
    @Path("/organisers/{code}/history")
    @PermitAll
    @SortFields("entry")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listOrganiserHistory",
            summary = "What has changed in one organiser, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    public Page<HistoryEntry> history(
            @RestPath @Parameter(example = "almaty-youth-policy") String code,
            @BeanParam ListQuery query) {
        return history.of("/api/v1/organisers/" + require(code).code(), query);
    }

    @POST
    @Path("/organisers")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "createOrganiser",
            summary = "Enter an organiser",
            description = "A region's editor for the own region, an agency for itself.")
    @APIResponseSchema(value = OrganiserView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "`organiser-code-taken`: the code is in use")
    public RestResponse<OrganiserView> create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = NewOrganiser.class)))
                    SentBody body) {
        Caller who = caller.get();
        String region = Optional.ofNullable(body.text("region")).orElse(who.region());
        String agency = Optional.ofNullable(body.text("agency")).orElse(who.agency());
        new Ownership(region, agency, region).mayAllow(who);
        Organiser organiser = new Organiser(body.as(NewOrganiser.class).by(who));
        organiser.ownership().mustAllow(who);
        database.persist(organiser);
        database.flush();
        OrganiserFact.Created fact = organiser.created(clock.instant());
        outbox.record(fact);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, fact.organiser())
                .location(URI.create(fact.subject()))
                .build();
    }

    @PATCH
    @Path("/organisers/{code}")
    @RolesAllowed({Role.REGION_EDITOR, Role.AGENCY, Role.COORDINATOR})
    @RequestBodySchema(NewOrganiser.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @Operation(
            operationId = "changeOrganiser",
            summary = "Change an organiser",
            description =
                    "Its code never changes. By users of its region or agency and by the coordinator.")
    public OrganiserView change(
            @RestPath @Parameter(example = "almaty-youth-policy") String code,
            @RestHeader("If-Match") String ifMatch,
            MergePatch patch) {
        Caller who = caller.get();
        Organiser organiser = require(code);
        organiser.ownership().mustAllow(who);
        Precondition.mustMatch(ifMatch, organiser.version());
        NewOrganiser changed = patch.appliedTo(NewOrganiser.of(organiser), NewOrganiser.class);
        if (!changed.code().equals(organiser.code())) {
            throw new InvalidInput(Fault.inBody("#/code", "unchangeable", Map.of()));
        }
        new Ownership(changed.region(), changed.agency(), changed.region()).mustAllow(who);
        organiser
                .change(changed, clock.instant())
                .ifPresent(fact -> {
                    database.flush();
                    outbox.record(fact);
                });
        return OrganiserView.of(organiser);
    }

    private Organiser require(String code) {
        return Optional.ofNullable(database.find(Organiser.class, code)).orElseThrow(NotFound::new);
    }
}
