package kz.zantartip.measures.obligation;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.AsOf;
import kz.zantartip.chassis.time.Moment;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// What executors owe besides their measures' deadlines. It never counts among those.
@Path("/api/v1")
@PermitAll
@Tag(
        name = "Reporting calendar",
        description =
                "The half-yearly information that every executor owes besides its reports, and the coordinator's review.")
@Produces(MediaType.APPLICATION_JSON)
public class ReportingCalendarResource {

    private final PlanStore plans;
    private final ObligationRepository obligations;
    private final CurrentCaller caller;
    private final History history;
    private final Lists lists;

    ReportingCalendarResource(
            PlanStore plans,
            ObligationRepository obligations,
            CurrentCaller caller,
            History history,
            Lists lists) {
        this.plans = plans;
        this.obligations = obligations;
        this.caller = caller;
        this.history = history;
        this.lists = lists;
    }

    @GET
    @Path("/reporting-calendar")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX, MediaTypes.ICS})
    @Operation(
            operationId = "listReportingObligations",
            summary = "The half-yearly information that every executor owes",
            description =
                    "By the act every executor informs the Ministry of Internal Affairs on each half-year by the 15th of the month"
                            + " after it. Apart from the measures' deadlines and not counted among them. As `text/calendar` a feed to"
                            + " subscribe to beside that of `/deadlines`.")
    @SortFields({"dueOn", "agency", "region", "status", "daysLate", "submittedAt", "id"})
    public Page<ObligationView> list(@BeanParam ObligationFilter filter) {
        KnownPlan plan = plans.asOf(filter.asOf());
        KnownObligations known = obligations.asOf(filter.asOf());
        ObligationAccess access = access(plan, filter.asOf());
        List<ObligationView> owed =
                ReportingCalendar.obligations(plan, known.handedIn()).stream()
                        .filter(obligation -> filter.mayMatch(obligation, plan))
                        .map(obligation -> view(obligation, known, access))
                        .filter(filter::matches)
                        .toList();
        return lists.page(
                owed,
                ObligationTable.ORDER,
                ObligationTable.FORMS.with(Format.ICS, new ObligationFeed(plan, known, filter)),
                filter);
    }

    @GET
    @Path("/reporting-calendar/{id}")
    @Operation(
            operationId = "getReportingObligation",
            summary = "The information that one executor owes on one half-year",
            description =
                    "With what its last submission binds. The name stays: the name under a body that another one has followed since"
                            + " finds it too.")
    public ObligationView get(@RestPath String id, @BeanParam Moment moment) {
        KnownPlan plan = plans.asOf(moment.asOf());
        KnownObligations known = knownBeside(id, plan, moment.asOf());
        return view(require(id, plan, known), known, access(plan, moment.asOf()));
    }

    @GET
    @Path("/reporting-calendar/{id}/history")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @SortFields("entry")
    @Operation(
            operationId = "listReportingObligationHistory",
            summary = "Who did what to the information on one half-year, newest first",
            description =
                    "Each submission, acceptance and return. Why it was given back is for its body, coordinator and auditor;"
                            + " before it is accepted also with which letter it came.")
    public Page<HistoryEntry> history(@RestPath String id, @BeanParam ListQuery query) {
        KnownPlan plan = plans.now();
        KnownObligations known = knownBeside(id, plan, null);
        Obligation owed = require(id, plan, known);
        KnownObligation found = known.of(owed, plan).orElse(null);
        String name = found == null ? owed.id() : found.id();
        Page<HistoryEntry> entries = history.of(ReportingObligationFact.subjectOf(name), query);
        return access(plan, null).takesPart(owed)
                ? entries
                : forOthers(entries, ObligationView.isOpen(found));
    }

    /// @param open whether it is accepted: then everybody reads how it came
    private static Page<HistoryEntry> forOthers(Page<HistoryEntry> entries, boolean open) {
        return new Page<>(
                entries.items().stream()
                        .map(entry ->
                                new HistoryEntry(
                                        entry.entry(),
                                        entry.at(),
                                        entry.what(),
                                        entry.by(),
                                        open ? entry.changes() : List.of(),
                                        null))
                        .toList(),
                entries.nextCursor(),
                entries.total(),
                entries.forms());
    }

    /// What was known of the half-year of this one.
    private KnownObligations knownBeside(String id, KnownPlan plan, AsOf moment) {
        return obligations.ofPeriodAsOf(
                ReportingCalendar.periodOf(id, plan).orElseThrow(NotFound::new), moment);
    }

    private static Obligation require(String id, KnownPlan plan, KnownObligations known) {
        return ReportingCalendar.find(id, plan, known.handedIn()).orElseThrow(NotFound::new);
    }

    private ObligationAccess access(KnownPlan plan, AsOf moment) {
        return new ObligationAccess(caller.get(), plan, moment != null);
    }

    private static ObligationView view(
            Obligation owed, KnownObligations known, ObligationAccess access) {
        return ObligationView.of(owed, known.of(owed, access.plan()).orElse(null), access);
    }
}
