package kz.zantartip.measures.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.period.PeriodView;
import kz.zantartip.measures.plan.AgencyGroup;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReport;
import kz.zantartip.measures.report.KnownReports;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A deadline as callers see it, with its standing on the day asked about.
///
/// @param planned what it was derived from; not part of the answer
@Schema(
        name = "Deadline",
        description =
                "A day by which a measure has to be reported on, derived from rule, act, calendar and extensions; its status is computed for"
                        + " the moment asked about and never stored.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineView(
        @Schema(
                        required = true,
                        description = "`{measure}-{originalDueOn}`, for ever.",
                        examples = "18-2027-02-15",
                        maxLength = 20)
                String id,
        @Schema(required = true, examples = "18", minimum = "1", maximum = "55") int measure,
        @Schema(required = true, description = "What is reported on.") PeriodView period,
        @Schema(required = true, description = "The official day.", examples = "2027-02-15")
                LocalDate dueOn,
        @Schema(
                        required = true,
                        description = "The next working day, where the official one is a day off.",
                        examples = "2027-02-15")
                LocalDate effectiveOn,
        @Schema(
                        required = true,
                        description = "The day before any extension.",
                        examples = "2027-02-15")
                LocalDate originalDueOn,
        @Schema(
                        required = true,
                        description =
                                "The first executor in the act; its report settles the deadline.",
                        examples = "MOJ",
                        maxLength = 20)
                String lead,
        @Schema(
                        required = true,
                        description = "All executors, in the order of the act.",
                        maxItems = 30)
                List<String> agencies,
        @Schema(required = true) DeadlineStatus status,
        @Schema(
                        required = true,
                        description =
                                "The first submission, or today while there is none, is after `effectiveOn`.")
                boolean late,
        @Schema(
                        required = true,
                        description = "Calendar days after `effectiveOn`; 0 unless late.",
                        examples = "0",
                        minimum = "0")
                long daysLate,
        @Schema(
                        description =
                                "Where the local executive bodies lead: each region in force on `dueOn` with its own status.",
                        maxItems = 30)
                List<RegionStatus> regions,
        @Schema(
                        description =
                                "With `collapse=true`: how many missed deadlines of the measure stand as this one.",
                        examples = "4",
                        minimum = "1")
                Integer missed,
        @Schema(
                        description =
                                "Only in a list with `updatedSince`: its last change; see there what counts as one.")
                Instant updatedAt,
        @Schema(
                        description =
                                "Only in a list with `updatedSince`, and always true then: an amendment has taken it away, and this is"
                                        + " how it was last.")
                Boolean deleted,
        @Schema(description = "When it was taken away; only where `deleted` stands.")
                Instant deletedAt,
        @Schema(
                        description =
                                "Only in a list with `updatedSince`, and always true then: it has changed and is not, or no longer, what"
                                        + " the other parameters ask for. Who keeps a copy drops it.")
                Boolean left,
        @JsonIgnore @Schema(hidden = true) PlannedDeadline planned)
        implements Versioned {

    @Schema(name = "RegionStatus", description = "Where the deadline stands in one region.")
    public record RegionStatus(
            @Schema(
                            required = true,
                            description = "KATO code.",
                            examples = "75",
                            pattern = "^[0-9]{2}$",
                            maxLength = 2)
                    String region,
            @Schema(required = true) DeadlineStatus status) {}

    /// @param reports what was known of them at the moment that the plan is as of
    public static DeadlineView of(PlannedDeadline deadline, KnownPlan plan, KnownReports reports) {
        Map<String, Standing> regions =
                isLedByRegions(deadline, plan) ? regions(deadline, plan, reports) : null;
        Standing standing =
                regions == null
                        ? standing(deadline, null, plan, reports)
                        : Standing.ofAll(regions.values());
        return new DeadlineView(
                deadline.id(),
                deadline.measure(),
                PeriodView.of(deadline.period()),
                deadline.dueOn(),
                deadline.effectiveOn(),
                deadline.originalDueOn(),
                deadline.lead(),
                deadline.agencies(),
                standing.status(),
                standing.late(),
                standing.daysLate(),
                regions == null
                        ? null
                        : regions.entrySet().stream()
                                .map(region ->
                                        new RegionStatus(
                                                region.getKey(), region.getValue().status()))
                                .toList(),
                null,
                null,
                null,
                null,
                null,
                deadline);
    }

    /// This one in the name of so many that were missed.
    DeadlineView standingFor(int missed) {
        return new DeadlineView(
                id,
                measure,
                period,
                dueOn,
                effectiveOn,
                originalDueOn,
                lead,
                agencies,
                status,
                late,
                daysLate,
                regions,
                missed,
                updatedAt,
                deleted,
                deletedAt,
                left,
                planned);
    }

    /// This one with its last change, or as one that was taken away then.
    DeadlineView changed(Instant at, boolean gone) {
        return told(at, gone ? true : null, gone ? at : null, left);
    }

    /// This one as one that is not what was asked for.
    DeadlineView leaving() {
        return told(updatedAt, deleted, deletedAt, true);
    }

    private DeadlineView told(Instant at, Boolean gone, Instant goneAt, Boolean leaves) {
        return new DeadlineView(
                id,
                measure,
                period,
                dueOn,
                effectiveOn,
                originalDueOn,
                lead,
                agencies,
                status,
                late,
                daysLate,
                regions,
                missed,
                at,
                gone,
                goneAt,
                leaves,
                planned);
    }

    /// What the lead has reported, one for each region where the regions lead.
    public Stream<KnownReport> reportsOfLead(KnownPlan plan, KnownReports reports) {
        return reports.on(id).stream()
                .filter(report -> Settlement.countsFor(report, planned, lead, plan));
    }

    boolean isLeaving() {
        return left != null;
    }

    boolean isGone() {
        return deletedAt != null;
    }

    private static boolean isLedByRegions(PlannedDeadline deadline, KnownPlan plan) {
        return plan.agency(deadline.lead())
                .filter(agency -> agency.card().group() == AgencyGroup.REGIONAL)
                .isPresent();
    }

    /// Each region in force on the official day, in the official order.
    private static Map<String, Standing> regions(
            PlannedDeadline deadline, KnownPlan plan, KnownReports reports) {
        Map<String, Standing> regions = new LinkedHashMap<>();
        plan.regionsOn(deadline.dueOn())
                .forEach(region -> regions.put(region, standing(deadline, region, plan, reports)));
        return regions;
    }

    private static Standing standing(
            PlannedDeadline deadline, String region, KnownPlan plan, KnownReports reports) {
        return Standing.of(
                deadline.dueOn(),
                deadline.effectiveOn(),
                Settlement.of(deadline, deadline.lead(), region, plan, reports),
                plan.today(),
                plan.liveFrom());
    }

    /// How often an act or a calendar has changed it.
    @Override
    public long revision() {
        return planned.changes();
    }
}
