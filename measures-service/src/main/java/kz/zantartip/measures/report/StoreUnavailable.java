package kz.zantartip.measures.report;

import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 503: the store of files does not answer.
final class StoreUnavailable extends ProblemException {

    private static final long serialVersionUID = 1L;

    StoreUnavailable() {
        super("unavailable");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "5");
    }
}
