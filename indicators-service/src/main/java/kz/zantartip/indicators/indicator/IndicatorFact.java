package kz.zantartip.indicators.indicator;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.indicators.observation.Series;

/// All that is ever told about an indicator; its observations tell their own.
public sealed interface IndicatorFact extends Fact {

    IndicatorView indicator();

    @Override
    default String type() {
        return switch (this) {
            case ReporterNamed _ -> "kz.zantartip.indicator.reporter-named.v1";
        };
    }

    @Override
    default String key() {
        return indicator().code();
    }

    @Override
    default String subject() {
        return Series.path(Series.Kind.INDICATOR, key());
    }

    @Override
    default Object data() {
        return indicator();
    }

    /// Another agency may record its figures from now on, or none.
    ///
    /// @param before the one that could until now; null where there was none
    record ReporterNamed(IndicatorView indicator, Instant at, String before)
            implements IndicatorFact {

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("reporter", before, indicator.reporter()));
        }
    }
}
