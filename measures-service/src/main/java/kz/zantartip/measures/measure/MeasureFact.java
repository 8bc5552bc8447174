package kz.zantartip.measures.measure;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about a measure; its deadlines and reports tell their own.
public sealed interface MeasureFact extends Fact {

    MeasureView measure();

    @Override
    default String type() {
        return switch (this) {
            case Amended _ -> "kz.zantartip.measure.amended.v1";
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
}
