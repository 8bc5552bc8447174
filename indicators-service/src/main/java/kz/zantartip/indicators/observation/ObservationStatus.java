package kz.zantartip.indicators.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How firm a value is.
@Schema(name = "ObservationStatus", description = "How firm a value is.")
public enum ObservationStatus {
    PRELIMINARY,
    FINAL,
    ESTIMATED
}
