package kz.zantartip.indicators.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How an indicator stands against the target of one document for one year.
@Schema(
        name = "AssessmentStatus",
        description = "How an indicator stands against the target of one document for one year.")
public enum AssessmentStatus {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NO_DATA,
    NO_TARGET
}
