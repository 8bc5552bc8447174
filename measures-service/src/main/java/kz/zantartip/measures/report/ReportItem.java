package kz.zantartip.measures.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What stands in a list of reports: one that is there, or, only for those who ask what has changed, that one is gone. The
/// contract shows the first: whoever never asks for changes need not know of the second.
@Schema(implementation = ProgressReportView.class)
public sealed interface ReportItem permits ProgressReportView, DeletedProgressReport {

    UUID id();
}
