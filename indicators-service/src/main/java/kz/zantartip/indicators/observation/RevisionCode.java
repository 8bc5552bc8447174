package kz.zantartip.indicators.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a value follows an earlier one.
@Schema(name = "RevisionCode", description = "Why a value follows an earlier one.")
public enum RevisionCode {
    CORRECTION,
    LATE_DATA,
    METHOD_CHANGE,
    RESTATEMENT
}
