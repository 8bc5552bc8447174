package kz.zantartip.measures.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What stands in a list of reports: one that is there, or, only for those who ask what has changed, that one is gone. The
/// schema of a list shows the first alone: a choice of two would break clients that were made when there was one, and whoever
/// never asks for changes need not know of the second.
@Schema(implementation = ProgressReportView.class)
public sealed interface ReportItem permits ProgressReportView, DeletedProgressReport {

    UUID id();
}
