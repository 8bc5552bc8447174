package kz.zantartip.chassis.idempotency;

import java.util.Map;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.ProblemException;

/// Why an `Idempotency-Key` does not do.
final class KeyRefused {

    static final String HEADER = "Idempotency-Key";

    /// 422: the key was used with another body.
    static final class Reused extends ProblemException {

        private static final long serialVersionUID = 1L;

        Reused() {
            super("idempotency-key-reused");
        }
    }

    /// 409: the first request under the key has not been answered yet.
    static final class StillRunning extends ProblemException {

        private static final long serialVersionUID = 1L;

        StillRunning() {
            super("idempotency-key-in-use");
        }
    }

    private KeyRefused() {}

    static InvalidInput missing() {
        return new InvalidInput(new Fault(Fault.In.HEADER, HEADER, "not-null", Map.of()));
    }

    static InvalidInput malformed() {
        return new InvalidInput(new Fault(Fault.In.HEADER, HEADER, "idempotency-key", Map.of()));
    }
}
