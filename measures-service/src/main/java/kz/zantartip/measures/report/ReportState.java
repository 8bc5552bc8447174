package kz.zantartip.measures.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a progress report stands. The only place that says which step may follow which.
@Schema(name = "ProgressReportState")
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    public boolean mayBecome(ReportState next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> next == ACCEPTED || next == RETURNED;
            case ACCEPTED -> false;
        };
    }

    /// @throws StepRefused where that step does not follow
    void mustBecome(ReportState next) {
        if (!mayBecome(next)) {
            throw new StepRefused(this, next);
        }
    }

    /// Whether its agency may still change what it says.
    boolean isOpen() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, ACCEPTED -> false;
        };
    }
}
