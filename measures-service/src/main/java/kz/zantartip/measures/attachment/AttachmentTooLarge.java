package kz.zantartip.measures.attachment;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 413: the file has more bytes than an attachment may have.
final class AttachmentTooLarge extends ProblemException {

    private static final long serialVersionUID = 1L;

    AttachmentTooLarge() {
        super("attachment-too-large", Map.of("most", SentFile.MOST));
    }
}
