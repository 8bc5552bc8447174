package kz.zantartip.indicators.observation;

import java.time.Instant;

/// An observation and until when it stood.
///
/// @param supersededAt when the next vintage was recorded; null while it stands
public record Standing(Observation observation, Instant supersededAt) {

    public boolean stands() {
        return supersededAt == null;
    }

    /// Whether it came or went at that moment or later.
    boolean hasChangedSince(Instant moment) {
        return !observation.recordedAt().isBefore(moment)
                || supersededAt != null && !supersededAt.isBefore(moment);
    }

    public ObservationView view() {
        return ObservationView.of(observation, supersededAt);
    }
}
