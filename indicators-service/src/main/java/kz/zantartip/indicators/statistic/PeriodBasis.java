package kz.zantartip.indicators.statistic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whence the period of a statistic's figures is known.
@Schema(
        name = "PeriodBasis",
        description =
                "Whence the period is known: stated with the figure, stated for the list it stands in, inferred, or not stated.")
public enum PeriodBasis {
    STATED,
    STATED_FOR_LIST,
    INFERRED,
    NOT_STATED
}
