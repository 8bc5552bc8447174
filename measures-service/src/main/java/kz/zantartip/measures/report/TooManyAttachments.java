package kz.zantartip.measures.report;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 409: the report has as many files as it may.
final class TooManyAttachments extends ProblemException {

    private static final long serialVersionUID = 1L;

    TooManyAttachments() {
        super("too-many-attachments", Map.of("most", Attachment.MOST));
    }
}
