package kz.zantartip.measures.workingday;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Moment;
import kz.zantartip.measures.deadline.DeadlineChanges;
import kz.zantartip.measures.plan.CalendarEdition;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.ProgressReportRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Single years of the working-day calendar, and the acts that decide them.
@Path("/api/v1")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class WorkingYearResource {

    private static final int FIRST = 2025;

    /// The plan's last deadline falls into it.
    private static final int LAST = 2031;

    private final PlanStore plans;
    private final ProgressReportRepository reports;
    private final Outbox outbox;
    private final History history;

    WorkingYearResource(
            PlanStore plans, ProgressReportRepository reports, Outbox outbox, History history) {
        this.plans = plans;
        this.reports = reports;
        this.outbox = outbox;
        this.history = history;
    }

    @GET
    @Path("/working-days/{year}")
    @PermitAll
    @Operation(
            operationId = "getWorkingYear",
            summary = "One year of the working-day calendar",
            description =
                    "What is special in it, and whether an act has decided it: 2025 to 2031. Its `ETag` is what `If-Match` needs to decide"
                            + " it.")
    public WorkingYearView get(@RestPath int year, @BeanParam Moment moment) {
        return WorkingYearView.of(existing(year), plans.asOf(moment.asOf()));
    }

    @PUT
    @Path("/working-days/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "decideWorkingYear",
            summary = "Record by an act which days of a year are worked",
            description =
                    "A new version of the calendar, which says this of the year and the same as before of all others. Deadlines of which the"
                            + " effective day moves change by it; what an earlier version explained `asOf` an earlier moment stays explained.")
    @APIResponse(responseCode = "200", description = "The year as it is now")
    public RestResponse<WorkingYearView> decide(
            @RestPath int year,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(implementation = NewWorkingYear.class)))
                    SentBody body) {
        KnownPlan before = plans.forChange();
        WorkingYearView was = WorkingYearView.of(existing(year), before);
        Precondition.mustMatch(ifMatch, was.revision());
        CalendarEdition current = before.calendarEdition();
        NewWorkingYear sent =
                body.as(NewWorkingYear.class, each -> each.faults(year, current.calendar()));
        CalendarEdition next =
                current.decided(sent.decided(year), sent.act().act(), before.moment());
        KnownPlan after = plans.after(before, next);
        WorkingYearView view = WorkingYearView.of(year, after);
        outbox.record(WorkingYearFact.Changed.between(was, view, before.moment()));
        outbox.record(DeadlineChanges.between(before, after, reports.asOf(null), next.act()));
        return RestResponse.ok(view);
    }

    @GET
    @Path("/working-days/{year}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listWorkingYearHistory",
            summary = "Who recorded which decision on a year, newest first",
            description =
                    "With old and new days. Persons are shown to the coordinator, auditors and their own agency only.")
    @SortFields("entry")
    public Page<HistoryEntry> history(@RestPath int year, @BeanParam ListQuery query) {
        return history.of(WorkingYearFact.subjectOf(existing(year)), query);
    }

    private static int existing(int year) {
        if (year < FIRST || year > LAST) {
            throw new NotFound();
        }
        return year;
    }
}
