package kz.zantartip.chassis.outbox;

import kz.zantartip.chassis.problem.ProblemException;

/// Why an administrator's order about the outbox is refused.
final class OutboxRefused extends ProblemException {

    private static final long serialVersionUID = 1L;

    private OutboxRefused(String code) {
        super(code);
    }

    /// 409: only what was put aside can be released.
    static OutboxRefused notParked() {
        return new OutboxRefused("not-parked");
    }

    /// 409: one topic is sent again once at a time.
    static OutboxRefused replayRunning() {
        return new OutboxRefused("replay-running");
    }

    /// 409: where nothing is sent, nothing can be sent again.
    static OutboxRefused sendsNothing() {
        return new OutboxRefused("sends-nothing");
    }
}
