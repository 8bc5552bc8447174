package kz.zantartip.indicators.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which way an indicator is wanted to go.
@Schema(name = "Polarity", description = "Which way an indicator is wanted to go.")
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
