package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Reads one service's feed over HTTP from its beginning, as long as it is told to, and goes on where it was when the service has
/// been away.
final class FeedReader implements Runnable {

    private final RunningSystem system;
    private final String service;
    private final List<JsonNode> read = new ArrayList<>();
    private volatile boolean reading = true;
    private String after;

    FeedReader(RunningSystem system, String service) {
        this.system = system;
        this.service = service;
    }

    @Override
    public void run() {
        while (reading) {
            try {
                toTheEnd();
            } catch (UncheckedIOException away) {
                // Nothing was read, so nothing is lost: the same place is asked for again.
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void stop() {
        reading = false;
    }

    /// All that was read, in the order in which it came.
    List<JsonNode> changes() {
        return read;
    }

    /// Reads what has come since.
    void toTheEnd() {
        boolean more = true;
        while (more) {
            JsonNode part =
                    RunningSystem.read(
                            system.ofService(
                                    service,
                                    "/api/v1/changes?limit=500"
                                            + (after == null ? "" : "&after=" + after)));
            if (!part.has("nextCursor")) {
                return;
            }
            part.get("items").forEach(read::add);
            after = part.get("nextCursor").asText();
            more = part.get("more").asBoolean();
        }
    }
}
