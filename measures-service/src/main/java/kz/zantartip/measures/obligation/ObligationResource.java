package kz.zantartip.measures.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.Return;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// What is done with the information that bodies owe: submitted by them, reviewed by the coordinator.
@Path("/api/v1")
@Tag(name = "Reporting calendar")
@Produces(MediaType.APPLICATION_JSON)
public class ObligationResource {

    private static final String IF_MATCH = "If-Match";

    /// @param id as it was called at the first submission
    private record Owed(Obligation obligation, String id, KnownPlan plan) {}

    private record Case(
            Obligation owed, ReportingObligation obligation, KnownPlan plan, Instant at) {

        /// What everybody reads of it after the decision.
        ObligationView open() {
            return view(ObligationAccess.ofNobody(plan));
        }

        ObligationView view(ObligationAccess access) {
            return ObligationView.of(owed, obligation.known().orElse(null), access);
        }
    }

    private final ObligationRepository obligations;
    private final BindReports reports;
    private final PlanStore plans;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;

    ObligationResource(
            ObligationRepository obligations,
            BindReports reports,
            PlanStore plans,
            CurrentCaller caller,
            Outbox outbox,
            Clock clock) {
        this.obligations = obligations;
        this.reports = reports;
        this.plans = plans;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("/reporting-calendar/{id}/submission")
    @Idempotent
    @RolesAllowed({Role.AGENCY, Role.COORDINATOR})
    @Operation(
            operationId = "submitReportingObligation",
            summary = "Hand in the information on a half-year",
            description =
                    "By who owes it, without a body or with an empty one; after a succession the successor acts. It binds the body's reports, under"
                            + " review or accepted, on deadlines whose `dueOn` lies in the half-year, as they stand now. With a body: the"
                            + " coordinator enters what came on paper; lateness goes by `actedAt`. Again after a return. 409"
                            + " `step-refused`: it is under review or accepted. 409 `half-year-not-begun`: it cannot have been handed in"
                            + " before the half-year began.")
    @APIResponse(responseCode = "200", description = "The information, now `SUBMITTED`")
    public RestResponse<ObligationView> submit(
            @RestPath String id,
            @RestHeader(IF_MATCH) String ifMatch,
            @RequestBody(
                            required = false,
                            description = "Only of what came on paper.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    PaperSubmission.class)))
                    SentBody body) {
        Owed owed = find(id);
        ObligationAccess access = access(owed.plan());
        boolean onPaper = access.isOnPaper(owed.obligation(), !body.isEmpty());
        access.maySubmit(owed.obligation(), onPaper);
        Case found = require(owed, ifMatch);
        PaperSubmission paper = onPaper ? body.as(PaperSubmission.class).inOrder() : null;
        found.obligation().submit(submission(found, paper));
        return told(
                found,
                new ReportingObligationFact.Submitted(found.open(), changes(paper), found.at()));
    }

    private Submission submission(Case found, PaperSubmission paper) {
        Instant actedAt = paper == null ? found.at() : paper.actedAt();
        LocalDate day = LocalDate.ofInstant(actedAt, Almaty.ZONE);
        Obligation owed = found.owed();
        if (day.isBefore(owed.period().start())) {
            throw new NotBegun();
        }
        return new Submission(
                paper == null ? caller.get().agency() : owed.handedInBy(day, found.plan()),
                actedAt,
                found.at(),
                paper == null ? null : paper.letter(),
                reports.of(owed, found.plan()));
    }

    @POST
    @Path("/reporting-calendar/{id}/acceptance")
    @Idempotent
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "acceptReportingObligation",
            summary = "Accept the information on a half-year",
            description =
                    "For good. 409 `step-refused`: it is not under review. 409 `half-year-not-over`: the body's reports of the"
                            + " half-year are not complete before it ends.")
    @APIResponse(responseCode = "200", description = "The information, now `ACCEPTED`")
    public RestResponse<ObligationView> accept(
            @RestPath String id, @RestHeader(IF_MATCH) String ifMatch) {
        Case found = require(id, ifMatch);
        if (!found.owed().isOverOn(found.plan().today())) {
            throw new NotOver();
        }
        found.obligation().accept(found.at());
        return told(found, new ReportingObligationFact.Accepted(found.open(), found.at()));
    }

    @POST
    @Path("/reporting-calendar/{id}/return")
    @Idempotent
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "returnReportingObligation",
            summary = "Give the information on a half-year back for correction",
            description =
                    "The reason says what to mend; it may be handed in again. 409 `step-refused`: it is not under review.")
    @APIResponse(responseCode = "200", description = "The information, now `RETURNED`")
    public RestResponse<ObligationView> giveBack(
            @RestPath String id, @RestHeader(IF_MATCH) String ifMatch, Return why) {
        Case found = require(id, ifMatch);
        found.obligation().giveBack(why.reason(), found.at());
        return told(
                found,
                new ReportingObligationFact.Returned(found.open(), why.reason(), found.at()));
    }

    private Case require(String id, String ifMatch) {
        return require(find(id), ifMatch);
    }

    private Case require(Owed owed, String ifMatch) {
        ReportingObligation obligation = obligations.requireForChange(owed.obligation(), owed.id());
        Precondition.mustMatch(ifMatch, obligation.version());
        return new Case(owed.obligation(), obligation, owed.plan(), clock.instant());
    }

    private Owed find(String id) {
        KnownPlan plan = plans.now();
        List<HandedIn> handedIn =
                obligations.handedIn(
                        ReportingCalendar.periodOf(id, plan).orElseThrow(NotFound::new));
        Obligation owed = ReportingCalendar.find(id, plan, handedIn).orElseThrow(NotFound::new);
        return new Owed(
                owed, owed.among(handedIn, plan).map(HandedIn::id).orElseGet(owed::id), plan);
    }

    private ObligationAccess access(KnownPlan plan) {
        return new ObligationAccess(caller.get(), plan, false);
    }

    private RestResponse<ObligationView> told(Case found, ReportingObligationFact fact) {
        obligations.flush();
        outbox.record(fact);
        return RestResponse.ok(found.view(access(found.plan())));
    }

    private static List<FieldChange> changes(PaperSubmission paper) {
        return paper == null
                ? List.of()
                : List.of(
                        new FieldChange("actedAt", null, paper.actedAt()),
                        new FieldChange("letter", null, paper.letter()));
    }
}
