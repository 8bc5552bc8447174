package kz.zantartip.measures.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.measures.plan.PlanStore;
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

/// What is done with progress reports: drafted and submitted by agencies, reviewed by the coordinator.
@Path("/api/v1")
@Tag(
        name = "Progress reports",
        description = "What agencies say they have done, and the coordinator's review.")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressReportResource {

    private static final String IF_MATCH = "If-Match";

    private final ProgressReportRepository reports;
    private final PlanStore plans;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final History history;
    private final Consolidation consolidation;
    private final Attachments attachments;
    private final ReportEntry entry;
    private final Clock clock;

    ProgressReportResource(
            ProgressReportRepository reports,
            PlanStore plans,
            CurrentCaller caller,
            Outbox outbox,
            History history,
            Consolidation consolidation,
            Attachments attachments,
            ReportEntry entry,
            Clock clock) {
        this.reports = reports;
        this.plans = plans;
        this.caller = caller;
        this.outbox = outbox;
        this.history = history;
        this.consolidation = consolidation;
        this.attachments = attachments;
        this.entry = entry;
        this.clock = clock;
    }

    @POST
    @Path("/measures/{number}/progress-reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.AGENCY, Role.COORDINATOR})
    @Operation(
            operationId = "draftProgressReport",
            summary = "Draft a report on one deadline of a measure, or enter one from paper",
            description =
                    "Agency and region are those of the token; after a succession the successor reports. One report per deadline,"
                            + " agency and region: a second one is 409 `progress-report-once-per-deadline`. 403 `not-an-executor`: the caller"
                            + " does not report on this deadline. The coordinator enters what was made on paper, with `agency`, `region` for a"
                            + " local executive body, `actedAt` and `letter`: it is then `SUBMITTED` with `backfilled: true` and is reviewed like"
                            + " any other; lateness goes by `actedAt`, `asOf` by the moment of entering.")
    @APIResponseSchema(
            value = ProgressReportView.class,
            responseCode = "201",
            responseDescription = "The draft, or what was entered; `Location` is its path")
    public RestResponse<ProgressReportView> draft(
            @RestPath int number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    NewProgressReport.class)))
                    SentBody body) {
        ReportAccess access = access();
        access.plan().measure(number).orElseThrow(NotFound::new);
        ProgressReport report =
                access.entersFromPaper(body)
                        ? entry.onPaper(body, access)
                        : entry.draft(number, body, access);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, view(report, access))
                .location(URI.create(report.subject()))
                .build();
    }

    @PATCH
    @Path("/progress-reports/{id}")
    @RequestBodySchema(NewProgressReport.class)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Transactional
    @RolesAllowed(Role.AGENCY)
    @Operation(
            operationId = "changeProgressReport",
            summary = "Change a draft or a returned report",
            description =
                    "Nobody else hears of it before it is submitted. 409 `report-closed`: it is under review or accepted.")
    @APIResponse(responseCode = "200", description = "The report as it is now")
    public RestResponse<ProgressReportView> change(
            @RestPath UUID id, @RestHeader(IF_MATCH) String ifMatch, MergePatch patch) {
        ReportAccess access = access();
        ProgressReport report = reports.requireOwn(id, ifMatch, access);
        NewProgressReport current = NewProgressReport.of(report);
        report.requireOpen();
        NewProgressReport wanted = patch.appliedTo(current, NewProgressReport.class);
        if (!wanted.deadline().equals(current.deadline())) {
            throw new InvalidInput(Fault.inBody("#/deadline", "deadline-stays", Map.of()));
        }
        ReportEntry.refuse(NewProgressReport.coordinatorsFields(wanted::says));
        ReportText text = wanted.text().withFiles(report.text().attachments());
        if (!text.consolidates().equals(report.text().consolidates())) {
            ReportEntry.refuse(consolidation.faults(text.consolidates(), report.duty(), access));
        }
        List<FieldChange> changed = report.change(text, access.caller().agency(), clock.instant());
        reports.flush();
        if (!changed.isEmpty()) {
            note(report, "changed", changed);
        }
        return RestResponse.ok(view(report, access));
    }

    @DELETE
    @Path("/progress-reports/{id}")
    @Transactional
    @RolesAllowed(Role.AGENCY)
    @Operation(
            operationId = "deleteProgressReport",
            summary = "Take back a draft or a returned report",
            description =
                    "What was known of it on past days stays known. 409 `report-closed`: it is under review or accepted.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public RestResponse<Void> delete(@RestPath UUID id, @RestHeader(IF_MATCH) String ifMatch) {
        ProgressReport report = reports.requireOwn(id, ifMatch, access());
        Instant now = clock.instant();
        report.withdraw(now)
                .ifPresentOrElse(outbox::record, () -> note(report, "deleted", List.of()));
        attachments.drop(report, report.text().attachments());
        reports.remove(report, now);
        return RestResponse.noContent();
    }

    @POST
    @Path("/progress-reports/{id}/submission")
    @Idempotent
    @RolesAllowed(Role.AGENCY)
    @Operation(
            operationId = "submitProgressReport",
            summary = "Hand a report in for review",
            description =
                    "From a draft, or again after a return. While it is under review it cannot be changed. 409"
                            + " `step-refused`: it is neither; 409 `consolidation-outdated`: a report that it draws on has been returned or"
                            + " taken back since; 409 `deadline-withdrawn`: an act has taken the deadline away.")
    @APIResponse(responseCode = "200", description = "The report, now `SUBMITTED`")
    public RestResponse<ProgressReportView> submit(
            @RestPath UUID id, @RestHeader(IF_MATCH) String ifMatch) {
        ReportAccess access = access();
        ProgressReport report = reports.requireOwn(id, ifMatch, access);
        report.state().mustBecome(ReportState.SUBMITTED);
        // By the plan as it is now that the report is held.
        access().mustStillBeOwed(report.line());
        return told(
                report,
                report.submit(
                        access.caller().agency(),
                        consolidation.frozen(report.text()),
                        access.who(),
                        clock.instant()),
                access);
    }

    @POST
    @Path("/progress-reports/{id}/acceptance")
    @Idempotent
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "acceptProgressReport",
            summary = "Accept a report",
            description =
                    "For good: it is open to all from now on and never changes. The lead's report settles the"
                            + " deadline. 409 `step-refused`: it is not under review; 409 `deadline-withdrawn`: an act has taken the"
                            + " deadline away.")
    @APIResponse(responseCode = "200", description = "The report, now `ACCEPTED`")
    public RestResponse<ProgressReportView> accept(
            @RestPath UUID id, @RestHeader(IF_MATCH) String ifMatch) {
        ProgressReport report = requireMatching(id, ifMatch);
        ReportAccess access = access();
        report.state().mustBecome(ReportState.ACCEPTED);
        access.mustStillBeOwed(report.line());
        return told(report, report.accept(access.who(), clock.instant()), access);
    }

    @POST
    @Path("/progress-reports/{id}/return")
    @Idempotent
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "returnProgressReport",
            summary = "Give a report back for correction",
            description =
                    "The reason says what to mend; the agency may change and submit it again. 409 `step-refused`: it is not under"
                            + " review.")
    @APIResponse(responseCode = "200", description = "The report, now `RETURNED`")
    public RestResponse<ProgressReportView> giveBack(
            @RestPath UUID id, @RestHeader(IF_MATCH) String ifMatch, Return why) {
        ProgressReport report = requireMatching(id, ifMatch);
        ReportAccess access = access();
        return told(report, report.giveBack(why.reason(), access.who(), clock.instant()), access);
    }

    private ReportAccess access() {
        return new ReportAccess(caller.get(), plans.now());
    }

    private ProgressReport requireMatching(UUID id, String ifMatch) {
        ProgressReport report = reports.requireForChange(id);
        Precondition.mustMatch(ifMatch, report.version());
        return report;
    }

    /// Flushes first: Hibernate raises the version when it writes, and the caller needs the new one for its next change.
    private RestResponse<ProgressReportView> told(
            ProgressReport report, ProgressReportFact fact, ReportAccess access) {
        reports.flush();
        outbox.record(fact);
        return RestResponse.ok(view(report, access));
    }

    private void note(ProgressReport report, String what, List<FieldChange> changes) {
        history.note(report.subject(), what, clock.instant(), changes, null);
    }

    private static ProgressReportView view(ProgressReport report, ReportAccess access) {
        return ProgressReportView.of(report, access);
    }
}
