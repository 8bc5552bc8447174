package kz.zantartip.consultations.lawyer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.body.SentBody;
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
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.consultations.staff.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The lawyers.
@Path("/api/v1")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
public class LawyerResource {

    private final Lawyers lawyers;
    private final Staff staff;
    private final Outbox outbox;
    private final History history;
    private final Lists lists;
    private final Ids ids;
    private final Clock clock;

    LawyerResource(
            Lawyers lawyers,
            Staff staff,
            Outbox outbox,
            History history,
            Lists lists,
            Ids ids,
            Clock clock) {
        this.lawyers = lawyers;
        this.staff = staff;
        this.outbox = outbox;
        this.history = history;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    @Path("/lawyers")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listLawyers",
            summary = "Who gives consultations",
            description = "Staff also see region and licence.")
    public Page<LawyerView> list(@BeanParam ListQuery query) {
        List<LawyerView> found = lawyers.all().stream().map(this::view).toList();
        return lists.page(found, LawyerTable.ORDER, LawyerTable.FORMS, query);
    }

    @GET
    @Path("/lawyers/{id}")
    @PermitAll
    @Operation(
            operationId = "getLawyer",
            summary = "One lawyer",
            description = "The public sees the name, languages and topics; staff also the licence.")
    public LawyerView get(@RestPath UUID id) {
        return view(lawyers.require(id));
    }

    @GET
    @Path("/lawyers/{id}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listLawyerHistory",
            summary = "What has changed in one lawyer, newest first",
            description =
                    "Who did it is shown as role and agency; the person to coordinator and auditor.")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam ListQuery query) {
        lawyers.require(id);
        return history.of("/api/v1/lawyers/" + id, query);
    }

    @POST
    @Path("/lawyers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR})
    @Operation(
            operationId = "addLawyer",
            summary = "Add a lawyer",
            description = "It is told as `lawyer.added`, without region and licence.")
    @APIResponseSchema(
            value = LawyerView.class,
            responseCode = "201",
            responseDescription = "The lawyer")
    public RestResponse<LawyerView> add(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewLawyer.class)))
                    SentBody body) {
        String region = body.text("region");
        staff.mustKeepLawyersOf(region == null ? staff.ownRegion() : region);
        NewLawyer given = body.as(NewLawyer.class);
        NewLawyer wanted =
                given.region() == null && staff.ownRegion() != null
                        ? given.in(staff.ownRegion())
                        : given;
        staff.mustKeepLawyersOf(wanted.region());
        Lawyer lawyer = lawyers.add(Lawyer.add(ids.next(), wanted));
        outbox.record(lawyer.added(clock.instant()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(lawyer))
                .location(URI.create("/api/v1/lawyers/" + lawyer.id()))
                .build();
    }

    @PATCH
    @Path("/lawyers/{id}")
    @RequestBodySchema(NewLawyer.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.OPERATOR, Role.REGION_EDITOR})
    @Operation(
            operationId = "changeLawyer",
            summary = "Change a lawyer",
            description =
                    "It is told as `lawyer.changed` where something that the public sees has changed.")
    @APIResponse(responseCode = "200", description = "The lawyer's entry as it is now")
    public LawyerView change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        Lawyer lawyer = lawyers.require(id);
        staff.mustKeepLawyersOf(lawyer.region());
        Precondition.mustMatch(ifMatch, lawyer.version());
        NewLawyer wanted = patch.appliedTo(NewLawyer.of(lawyer), NewLawyer.class);
        staff.mustKeepLawyersOf(wanted.region());
        LawyerFact changed = lawyer.change(wanted, clock.instant());
        lawyers.flush();
        if (!changed.changes().isEmpty()) {
            outbox.record(changed);
        }
        return view(lawyer);
    }

    private LawyerView view(Lawyer lawyer) {
        return staff.isKnown() ? LawyerView.toStaff(lawyer) : LawyerView.toThePublic(lawyer);
    }
}
