package kz.zantartip.chassis.changes;

import kz.zantartip.chassis.problem.ProblemException;

/// 410: what followed this cursor is no longer kept. To read on from the oldest that is would skip changes in silence.
public final class CursorExpired extends ProblemException {

    private static final long serialVersionUID = 1L;

    public CursorExpired() {
        super("cursor-expired");
    }
}
