package kz.zantartip.gateway.changes;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 503: of the services whose part was asked for none answers.
final class NoneAnswers extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final String retryAfter;

    NoneAnswers(Duration retryAfter) {
        super("unavailable");
        this.retryAfter = String.valueOf(retryAfter.toSeconds());
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, retryAfter);
    }
}
