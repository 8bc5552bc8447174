package kz.zantartip.chassis.changes;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import kz.zantartip.chassis.problem.ProblemException;

/// 503: as many readers are being told of changes as this instance can tell.
public final class TooManyStreams extends ProblemException {

    private static final long serialVersionUID = 1L;

    public TooManyStreams() {
        super("too-many-streams");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, "30");
    }
}
