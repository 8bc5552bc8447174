package kz.zantartip.events.outreach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the number of people is known.
@Schema(
        name = "AttendanceMethod",
        description = "How the number of people is known. Not measured is not zero.")
public enum AttendanceMethod {
    COUNTED,
    ESTIMATED,
    AT_LEAST,
    NOT_MEASURED
}
