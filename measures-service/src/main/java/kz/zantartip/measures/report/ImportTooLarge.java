package kz.zantartip.measures.report;

import kz.zantartip.chassis.problem.ProblemException;

/// 413: the file of an import has more bytes than it may have.
final class ImportTooLarge extends ProblemException {

    private static final long serialVersionUID = 1L;

    ImportTooLarge() {
        super("too-large");
    }
}
