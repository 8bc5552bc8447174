package kz.zantartip.measures.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.page.Span;
import kz.zantartip.chassis.time.ChangeMoment;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.deadline.DeadlineView;
import kz.zantartip.measures.plan.AgencyCode;
import kz.zantartip.measures.plan.FundingSource;
import kz.zantartip.measures.schedule.ScheduleType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// Which measures are asked for. All conditions hold together; those on deadlines hold for one and the same deadline.
@Span(from = "dueFrom", to = "dueTo")
public class MeasureFilter extends MomentListQuery {

    @RestQuery
    @Min(1)
    @Max(5)
    @Parameter(description = "Direction of the Concept.", example = "3")
    Integer direction;

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
    @Separator(",")
    @Parameter(
            description = "With a deadline of this status, or of one of several.",
            example = "OVERDUE,DUE_SOON")
    List<DeadlineStatus> status;

    @RestQuery
    @Parameter(description = "With a deadline that is late, or one that is not.", example = "true")
    Boolean late;

    @RestQuery
    @Parameter(description = "Rhythm of the schedule.", example = "YEARLY")
    ScheduleType scheduleType;

    @RestQuery
    @Parameter(description = "The budget that pays.", example = "LOCAL_BUDGET")
    FundingSource fundingSource;

    @RestQuery
    @Size(min = 1, max = 200)
    @Parameter(
            description =
                    "Words to be found in the title, the completion form, the deadline or the executors' names, in any of the three languages: other"
                            + " endings, one wrong letter and Latin look-alikes are forgiven. Best first, unless `sort` says otherwise.",
            example = "заң клиникалары")
    String q;

    @RestQuery
    @Parameter(
            description = "With a deadline officially due on this day or later.",
            example = "2026-01-01")
    LocalDate dueFrom;

    @RestQuery
    @Parameter(
            description = "With a deadline officially due on this day or earlier.",
            example = "2026-12-31")
    LocalDate dueTo;

    @RestQuery
    @ChangeMoment
    @Parameter(
            description =
                    "What has changed at this moment or later: an instant, or a date, which means its first moment in Almaty. A change"
                            + " of a measure is an amendment, an executor's succession, the day on which one of these takes effect, or a change of"
                            + " one of its deadlines (see `listDeadlines`); that days pass is none. Each item has `updatedAt`. No measure is ever"
                            + " deleted; one that is not, or no longer, what the other parameters ask for has `left`. Whoever follows changes"
                            + " repeats the last minute: a change bears the moment at which it was recorded and is seen a little later.",
            example = "2026-11-01")
    String updatedSince;

    /// Empty where changes are not asked for.
    Optional<Instant> since() {
        return Optional.ofNullable(updatedSince).map(ChangeMoment.Check::read);
    }

    boolean matches(MeasureView measure) {
        return (direction == null || measure.direction() == direction)
                && (scheduleType == null || measure.schedule().type() == scheduleType)
                && (fundingSource == null || measure.financing().sources().contains(fundingSource))
                && (lead == null || is(lead, measure.executors().getFirst()))
                && (agency == null
                        || measure.executors().stream().anyMatch(executor -> is(agency, executor)))
                && (!asksForDeadlines()
                        || measure.deadlineViews().stream().anyMatch(this::matches));
    }

    private boolean asksForDeadlines() {
        return late != null
                || dueFrom != null
                || dueTo != null
                || (status != null && !status.isEmpty());
    }

    private boolean matches(DeadlineView deadline) {
        return (late == null || deadline.late() == late)
                && (dueFrom == null || !deadline.dueOn().isBefore(dueFrom))
                && (dueTo == null || !deadline.dueOn().isAfter(dueTo))
                && (status == null || status.isEmpty() || status.contains(deadline.status()));
    }

    private static boolean is(String wanted, MeasureView.ExecutorView executor) {
        return wanted.equals(executor.agency()) || wanted.equals(executor.current());
    }
}
