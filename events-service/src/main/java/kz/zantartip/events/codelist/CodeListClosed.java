package kz.zantartip.events.codelist;

import kz.zantartip.chassis.problem.ProblemException;

/// 409: the program itself decides by the codes of this list, so none can be added.
final class CodeListClosed extends ProblemException {

    private static final long serialVersionUID = 1L;

    CodeListClosed() {
        super("code-list-closed");
    }
}
