package kz.zantartip.measures.workingday;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about a year of the working-day calendar.
public sealed interface WorkingYearFact extends Fact {

    WorkingYearView year();

    @Override
    default String type() {
        return switch (this) {
            case Changed _ -> "kz.zantartip.working-days.changed.v1";
        };
    }

    @Override
    default String key() {
        return String.valueOf(year().year());
    }

    @Override
    default String subject() {
        return subjectOf(year().year());
    }

    @Override
    default Object data() {
        return year();
    }

    /// The path of a year.
    static String subjectOf(int year) {
        return "/api/v1/working-days/" + year;
    }

    /// An act has decided the year, for the first time or anew.
    ///
    /// @param reason the act's title, for the history
    record Changed(
            WorkingYearView year, List<FieldChange> changes, LocalizedText reason, Instant at)
            implements WorkingYearFact {

        private static final List<FieldChange.Property<WorkingYearView>> PROPERTIES =
                List.of(
                        new FieldChange.Property<>("act", WorkingYearView::act),
                        new FieldChange.Property<>("holidays", WorkingYearView::holidays),
                        new FieldChange.Property<>("daysOff", WorkingYearView::daysOff),
                        new FieldChange.Property<>(
                                "workedWeekendDays", WorkingYearView::workedWeekendDays));

        static Changed between(WorkingYearView before, WorkingYearView after, Instant at) {
            return new Changed(
                    after, FieldChange.between(before, after, PROPERTIES), after.act().title(), at);
        }
    }
}
