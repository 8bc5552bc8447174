package kz.zantartip.measures.report;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.measures.plan.PlanStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Progress reports, read by those who may: the agency's own, the lead, coordinator and auditor; once accepted by all.
@Path("/api/v1")
@PermitAll
@Tag(name = "Progress reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReadProgressReportResource {

    private final ProgressReportRepository reports;
    private final PlanStore plans;
    private final CurrentCaller caller;
    private final History history;
    private final Lists lists;

    ReadProgressReportResource(
            ProgressReportRepository reports,
            PlanStore plans,
            CurrentCaller caller,
            History history,
            Lists lists) {
        this.reports = reports;
        this.plans = plans;
        this.caller = caller;
        this.history = history;
        this.lists = lists;
    }

    @GET
    @Path("/progress-reports")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @SortFields({"submittedAt", "measure", "deadline", "agency", "region", "state", "id"})
    @Operation(
            operationId = "listProgressReports",
            summary = "Progress reports that the caller may read, last submitted first",
            description =
                    "Without a token the accepted ones; an agency also its own and, where it leads, its co-executors' from"
                            + " submission on; coordinator and auditor all. With `updatedSince` also those that were taken back, to whoever"
                            + " could know of them, each as a `DeletedProgressReport`: `{\"id\", \"deleted\": true, \"deletedAt\"}`.")
    public Page<ReportItem> list(@BeanParam ReportFilter filter) {
        ReportAccess access = access();
        List<ReportLine> gone =
                filter.since() == null
                        ? List.of()
                        : reports.deletedSince(filter.since(), filter.measure);
        return page(
                Stream.concat(reports.lines(filter.measure).stream(), gone.stream())
                        .filter(access::sees)
                        .filter(report -> filter.matches(report, access))
                        .toList(),
                access,
                filter);
    }

    @GET
    @Path("/measures/{number}/progress-reports")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @SortFields({"submittedAt", "measure", "deadline", "agency", "region", "state", "id"})
    @Operation(
            operationId = "listProgressReportsOfMeasure",
            summary = "Progress reports on one measure that the caller may read",
            description =
                    "The public sees accepted reports, an agency also its own, the coordinator all but drafts.")
    public Page<ReportItem> listOfMeasure(@RestPath int number, @BeanParam ListQuery query) {
        ReportAccess access = access();
        access.plan().measure(number).orElseThrow(NotFound::new);
        return page(reports.lines(number), access, query);
    }

    /// Texts are read for the page only: the list itself may be long.
    private Page<ReportItem> page(List<ReportLine> found, ReportAccess access, ListQuery query) {
        Page<ReportLine> page =
                lists.page(
                        found.stream().filter(access::sees).toList(),
                        ReportTable.ORDER,
                        ReportTable.OFFERED,
                        query);
        Map<UUID, ReportItem> items = new LinkedHashMap<>();
        page.items().stream()
                .filter(ReportLine::isDeleted)
                .forEach(report -> items.put(report.id(), DeletedProgressReport.of(report)));
        reports.inOrder(
                        page.items().stream()
                                .filter(report -> !report.isDeleted())
                                .map(ReportLine::id)
                                .toList())
                .forEach(report -> items.put(report.id(), ProgressReportView.of(report, access)));
        return new Page<>(
                page.items().stream()
                        .map(ReportLine::id)
                        .map(items::get)
                        .filter(Objects::nonNull)
                        .toList(),
                page.nextCursor(),
                page.total(),
                ReportTable.FORMS);
    }

    @GET
    @Path("/progress-reports/{id}")
    @Transactional
    @Operation(
            operationId = "getProgressReport",
            summary = "One progress report",
            description = "404 also for a report that the caller may not know of.")
    public ProgressReportView get(@RestPath UUID id) {
        ReportAccess access = access();
        ProgressReport report = reports.find(id).orElseThrow(NotFound::new);
        access.requireSeen(report.line());
        return ProgressReportView.of(report, access);
    }

    @GET
    @Path("/progress-reports/{id}/history")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @SortFields("entry")
    @Operation(
            operationId = "listProgressReportHistory",
            summary = "Who did what to one report, newest first",
            description =
                    "A submission after a return tells what differs from the round before. Of an accepted report the public learns who"
                            + " did what and when; differences and reasons stay with those who took part.")
    public Page<HistoryEntry> history(@RestPath UUID id, @BeanParam ListQuery query) {
        ProgressReport report = reports.find(id).orElseThrow(NotFound::new);
        ReportAccess access = access();
        access.requireSeen(report.line());
        Page<HistoryEntry> entries = history.of(report.subject(), query);
        return access.takesPart(report.line()) ? entries : withoutWords(entries);
    }

    @GET
    @Path("/progress-reports/{id}/rounds")
    @Transactional
    @Operation(
            operationId = "listProgressReportRounds",
            summary = "Every submission of a report, the first first",
            description =
                    "Who handed it in and when, what differs from the round before, who reviewed it, when and why. Of an accepted"
                            + " report the public learns who did what and when; words and differences stay with those who took part.")
    public Page<RoundView> rounds(@RestPath UUID id, @BeanParam ListQuery query) {
        ProgressReport report = reports.find(id).orElseThrow(NotFound::new);
        ReportAccess access = access();
        access.requireSeen(report.line());
        return lists.page(RoundView.allOf(report, access), RoundView.ORDER, RoundView.FORMS, query);
    }

    /// What was mended before a report was accepted was never open, nor was the reason: it may have been somebody's name.
    private static Page<HistoryEntry> withoutWords(Page<HistoryEntry> entries) {
        return new Page<>(
                entries.items().stream()
                        .map(entry ->
                                new HistoryEntry(
                                        entry.entry(),
                                        entry.at(),
                                        entry.what(),
                                        entry.by(),
                                        List.of(),
                                        null))
                        .toList(),
                entries.nextCursor(),
                entries.total(),
                entries.forms());
    }

    private ReportAccess access() {
        return new ReportAccess(caller.get(), plans.now());
    }
}
