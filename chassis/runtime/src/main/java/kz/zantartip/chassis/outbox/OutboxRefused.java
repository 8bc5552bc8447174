package kz.zantartip.chassis.outbox;

import kz.zantartip.chassis.problem.ProblemException;

/// Why an administrator's order about the outbox is refused.
final class OutboxRefused {

    private OutboxRefused() {}

    /// 409: only what was put aside can be released.
    static final class NotParked extends ProblemException {

        private static final long serialVersionUID = 1L;

        NotParked() {
            super("not-parked");
        }
    }

    /// 409: one topic is sent again once at a time.
    static final class ReplayRunning extends ProblemException {

        private static final long serialVersionUID = 1L;

        ReplayRunning() {
            super("replay-running");
        }
    }

    /// 409: where nothing is sent, nothing can be sent again.
    static final class SendsNothing extends ProblemException {

        private static final long serialVersionUID = 1L;

        SendsNothing() {
            super("sends-nothing");
        }
    }
}
