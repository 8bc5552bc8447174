package kz.zantartip.measures.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Act;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.report.KnownReports;

/// All that is ever told about a measure; its deadlines and reports tell their own.
public sealed interface MeasureFact extends Fact {

    MeasureView measure();

    @Override
    default String type() {
        return switch (this) {
            case Amended _ -> "kz.zantartip.measure.amended.v1";
            case Changed _ -> "kz.zantartip.measure.changed.v1";
        };
    }

    @Override
    default String key() {
        return String.valueOf(measure().number());
    }

    @Override
    default String subject() {
        return subjectOf(measure().number());
    }

    @Override
    default Object data() {
        return measure();
    }

    /// The path of a measure.
    static String subjectOf(int number) {
        return "/api/v1/measures/" + number;
    }

    /// An act words it anew: from a day on its deadlines follow another edition.
    ///
    /// @param reason the act's title, for the history
    record Amended(MeasureView measure, List<FieldChange> changes, LocalizedText reason, Instant at)
            implements MeasureFact {}

    /// It reads differently without an amendment of its own now: an edition took effect that was recorded before, or a successor
    /// took an executor's place.
    ///
    /// @param reason the act's title where an act is recorded now; null where only its day has come
    record Changed(MeasureView measure, List<FieldChange> changes, LocalizedText reason, Instant at)
            implements MeasureFact {

        private static final List<FieldChange.Property<MeasureView>> PROPERTIES =
                List.of(new FieldChange.Property<>("executors", MeasureView::executors));

        /// What a succession does to measures at once.
        ///
        /// @param before what was known at the moment of the change, without it
        /// @param after the same with it
        public static List<MeasureFact> between(
                KnownPlan before, KnownPlan after, KnownReports reports, Act by) {
            List<MeasureFact> facts = new ArrayList<>();
            for (Measure measure : after.measures()) {
                MeasureView was =
                        MeasureView.of(
                                before.measure(measure.number()).orElseThrow(), before, reports);
                MeasureView now = MeasureView.of(measure, after, reports);
                List<FieldChange> changes = FieldChange.between(was, now, PROPERTIES);
                if (!changes.isEmpty()) {
                    facts.add(new Changed(now, changes, by.title(), after.moment()));
                }
            }
            return facts;
        }
    }
}
