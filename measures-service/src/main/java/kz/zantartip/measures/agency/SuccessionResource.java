package kz.zantartip.measures.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.measures.measure.MeasureFact;
import kz.zantartip.measures.plan.Agency;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.plan.Succession;
import kz.zantartip.measures.report.ProgressReportRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Acts by which one body takes another's place, and what acts have done to a body.
@Path("/api/v1")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class SuccessionResource {

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final Outbox outbox;
    private final History history;

    SuccessionResource(
            PlanStore plans, ProgressReportRepository reports, Outbox outbox, History history) {
        this.plans = plans;
        this.reports = reports;
        this.outbox = outbox;
        this.history = history;
    }

    @POST
    @Path("/agencies/{code}/succession")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "succeedAgency",
            summary = "Record by an act that another body takes this one's place",
            description =
                    "From that day on the successor owes what this body owed: open deadlines, drafts and rights pass on. Measures"
                            + " keep the plan's code and name the successor as `current`; the history keeps the old name. A body of many stays one"
                            + " of many: `REGIONAL` is succeeded by `REGIONAL` only.")
    @APIResponse(responseCode = "200", description = "The body as it is now, with its last day")
    @APIResponse(
            responseCode = "409",
            description = "`agency-succeeded`: another has taken its place already")
    public RestResponse<AgencyView> succeed(
            @RestPath @Parameter(description = "Its code in the plan.", example = "MOJ")
                    String code,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewSuccession.class)))
                    SentBody body) {
        KnownPlan before = plans.forChange();
        Agency predecessor = before.agency(code).orElseThrow(NotFound::new);
        Precondition.mustMatch(ifMatch, AgencyView.of(predecessor, before).revision());
        NewSuccession sent = body.as(NewSuccession.class, each -> each.faults(predecessor, before));
        if (before.successionOf(code).isPresent()) {
            throw new AgencySucceeded();
        }
        Optional<Agency> founded = sent.founded(predecessor, before);
        Succession succession =
                new Succession(
                        code,
                        sent.successor(),
                        sent.from(),
                        sent.act().act(),
                        null,
                        before.moment());
        KnownPlan after =
                plans.after(
                        before, Stream.concat(founded.stream(), Stream.of(succession)).toArray());
        founded.ifPresent(added ->
                outbox.record(
                        new AgencyFact.Founded(
                                view(added.code(), after),
                                succession.act().title(),
                                before.moment())));
        AgencyView view = view(code, after);
        outbox.record(new AgencyFact.Succeeded(view, succession.act().title(), before.moment()));
        outbox.record(
                MeasureFact.Changed.between(before, after, reports.asOf(null), succession.act()));
        return RestResponse.ok(view);
    }

    @GET
    @Path("/agencies/{code}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listAgencyHistory",
            summary = "What acts have done to a body, newest first",
            description =
                    "Who recorded it and when. What came with the plan has no entry. Persons are shown to the coordinator, auditors and"
                            + " their own agency only.")
    @SortFields("entry")
    public Page<HistoryEntry> history(
            @RestPath @Parameter(description = "Its code in the plan.", example = "MOJ")
                    String code,
            @BeanParam ListQuery query) {
        plans.now().agency(code).orElseThrow(NotFound::new);
        return history.of(AgencyFact.subjectOf(code), query);
    }

    private static AgencyView view(String code, KnownPlan plan) {
        return AgencyView.of(plan.agency(code).orElseThrow(), plan);
    }
}
