package kz.zantartip.measures.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.page.Span;
import kz.zantartip.chassis.time.ChangeMoment;
import kz.zantartip.measures.plan.AgencyCode;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.MeasureNumber;
import kz.zantartip.measures.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// Which deadlines are asked for. All conditions hold together; several statuses are alternatives.
@Span(from = "from", to = "to")
public class DeadlineFilter extends MomentListQuery {

    @RestQuery
    @Parameter(description = "Official days from this one on.", example = "2026-01-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Official days up to this one.", example = "2026-12-31")
    LocalDate to;

    @RestQuery
    @AgencyCode
    @Parameter(description = "Any executor, by its own code or its successor's.", example = "MOJ")
    String agency;

    @RestQuery
    @AgencyCode
    @Parameter(
            description = "The lead executor, by its own code or its successor's.",
            example = "MIA")
    String lead;

    @RestQuery
    @Min(1)
    @Max(5)
    @Parameter(description = "Direction of the Concept.", example = "3")
    Integer direction;

    @RestQuery
    @MeasureNumber
    @Parameter(description = "Number of the measure.", example = "18")
    Integer measure;

    @RestQuery
    @Separator(",")
    @Parameter(
            description = "One status, or several separated by commas.",
            example = "OVERDUE,DUE_SOON")
    List<DeadlineStatus> status;

    @RestQuery
    @Parameter(description = "Late ones only, or those that are not.", example = "true")
    Boolean late;

    @RestQuery
    @Parameter(
            description =
                    "With `true` the missed deadlines of one measure stand as one, the latest, with their number.",
            example = "true")
    Boolean collapse;

    @RestQuery
    @ChangeMoment
    @Parameter(
            description =
                    "What has changed at this moment or later: an instant, or a date, which means its first moment in Almaty. A change"
                            + " of a deadline is an act that sets, extends or withdraws it, a calendar that moves its effective day, or a step of"
                            + " a report on it; that days pass is none, though the status may follow. Each item has `updatedAt`; one that was"
                            + " withdrawn has `deleted` and `deletedAt`, whatever `status` and `late` ask for. One that is not, or no longer, what"
                            + " the other parameters ask for has `left`. Whoever follows changes repeats the last minute: a change bears the"
                            + " moment at which it was recorded and is seen a little later.",
            example = "2026-11-01")
    String updatedSince;

    /// All deadlines of one measure.
    static DeadlineFilter ofMeasure(int number) {
        DeadlineFilter filter = new DeadlineFilter();
        filter.measure = number;
        return filter;
    }

    boolean matches(DeadlineView deadline, KnownPlan plan) {
        return (from == null || !deadline.dueOn().isBefore(from))
                && (to == null || !deadline.dueOn().isAfter(to))
                && (measure == null || deadline.measure() == measure)
                && (direction == null || deadline.planned().edition().direction() == direction)
                && (deadline.isGone() || hasStanding(deadline))
                && (lead == null || is(lead, deadline.lead(), deadline, plan))
                && (agency == null
                        || deadline.agencies().stream()
                                .anyMatch(code -> is(agency, code, deadline, plan)));
    }

    /// Whether it may have been among what is asked for when it was read before.
    boolean mayHaveMatched(DeadlineView deadline, Instant since) {
        return since.isAfter(Plan.ADOPTED_AT) && (measure == null || deadline.measure() == measure);
    }

    private boolean hasStanding(DeadlineView deadline) {
        return (status == null || status.isEmpty() || status.contains(deadline.status()))
                && (late == null || deadline.late() == late);
    }

    /// Empty where changes are not asked for.
    Optional<Instant> since() {
        return Optional.ofNullable(updatedSince).map(ChangeMoment.Check::read);
    }

    /// What a calendar of these deadlines is called: somebody may subscribe to several.
    String named(String calendar) {
        return Stream.of(agency, lead, direction, measure)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .reduce(calendar, "%s · %s"::formatted);
    }

    boolean collapses() {
        return Boolean.TRUE.equals(collapse);
    }

    private static boolean is(String wanted, String code, DeadlineView deadline, KnownPlan plan) {
        return wanted.equals(code) || wanted.equals(plan.inChargeOn(dayOf(deadline, plan), code));
    }

    /// Whose it is goes by this day: what is open passes on; what is done, or of which is not known whether it was, stays with
    /// whose it was.
    private static LocalDate dayOf(DeadlineView deadline, KnownPlan plan) {
        LocalDate day = deadline.effectiveOn();
        return switch (deadline.status()) {
            case ACCEPTED, BEFORE_ADOPTION, NOT_RECORDED -> day;
            case SUBMITTED, RETURNED, OVERDUE, DUE_SOON, UPCOMING ->
                    day.isAfter(plan.today()) ? day : plan.today();
        };
    }
}
