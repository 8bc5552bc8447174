package kz.zantartip.indicators.observation;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about an observation.
public sealed interface ObservationFact extends Fact {

    List<FieldChange.Property<ObservationView>> PROPERTIES =
            List.of(
                    new FieldChange.Property<>("value", ObservationView::value),
                    new FieldChange.Property<>("valueTo", ObservationView::valueTo),
                    new FieldChange.Property<>("qualifier", ObservationView::qualifier),
                    new FieldChange.Property<>("status", ObservationView::status),
                    new FieldChange.Property<>("source", ObservationView::source));

    Series.Kind kind();

    /// Code of its series.
    String series();

    ObservationView observation();

    @Override
    default String type() {
        return switch (this) {
            case Recorded _ -> "kz.zantartip.observation.recorded.v1";
            case Corrected _ -> "kz.zantartip.observation.corrected.v1";
            case Superseded _ -> "kz.zantartip.observation.superseded.v1";
        };
    }

    @Override
    default String key() {
        return observation().id().toString();
    }

    @Override
    default String subject() {
        return Series.path(kind(), series(), observation().id());
    }

    @Override
    default Object data() {
        return observation();
    }

    @Override
    default LocalizedText reason() {
        return observation().reason() == null ? null : observation().reason().text();
    }

    /// The first value of its period and region.
    record Recorded(Series.Kind kind, String series, ObservationView observation, Instant at)
            implements ObservationFact {}

    /// A value in the place of an earlier one.
    ///
    /// @param earlier as it was while it stood
    record Corrected(
            Series.Kind kind,
            String series,
            ObservationView observation,
            Instant at,
            ObservationView earlier)
            implements ObservationFact {

        @Override
        public List<FieldChange> changes() {
            return FieldChange.between(earlier, observation, PROPERTIES);
        }
    }

    /// An earlier value whose place another has taken.
    record Superseded(Series.Kind kind, String series, ObservationView observation, Instant at)
            implements ObservationFact {

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("supersededAt", null, observation.supersededAt()));
        }

        /// Its own reason says why it came, not why it went.
        @Override
        public LocalizedText reason() {
            return null;
        }
    }
}
