package kz.zantartip.measures.report;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: only a draft or a returned report can be changed or deleted.
final class ReportClosed extends ProblemException {

    private static final long serialVersionUID = 1L;

    ReportClosed(ReportState state) {
        super("report-closed", Map.of("state", state));
    }
}
