package kz.zantartip.measures.discipline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// As what a body owes a report.
@Schema(
        name = "ReportingDuty",
        description =
                "`LEAD`: its report settles the deadline. `CO_EXECUTOR`: it reports besides the lead.")
public enum Duty {
    LEAD,
    CO_EXECUTOR
}
