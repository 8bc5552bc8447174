package kz.zantartip.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/// The services behind the gateway under test: measures has two instances, indicators one and one that is gone, events
/// none that answers, and consultations one whose health never says a word.
public class Upstreams implements QuarkusTestResourceLifecycleManager {

    private final List<SocketUpstream> running =
            List.of(
                    new SocketUpstream("first"),
                    new SocketUpstream("second"),
                    new SocketUpstream("only"),
                    new SocketUpstream("mute"));

    @Override
    public Map<String, String> start() {
        String first = running.get(0).url();
        String second = running.get(1).url();
        String only = running.get(2).url();
        String gone = "http://127.0.0.1:" + freePort();
        return Map.ofEntries(
                Map.entry("zantartip.gateway.services.measures.instances", first + "," + second),
                Map.entry("zantartip.gateway.services.measures.health", first),
                Map.entry("zantartip.gateway.services.indicators.instances", gone + "," + only),
                Map.entry("zantartip.gateway.services.indicators.health", only),
                Map.entry("zantartip.gateway.services.events.instances", gone),
                Map.entry("zantartip.gateway.services.events.health", gone),
                Map.entry("zantartip.gateway.services.consultations.instances", only),
                Map.entry("zantartip.gateway.services.consultations.health", running.get(3).url()),
                Map.entry("zantartip.gateway.changes.heartbeat", "1S"),
                Map.entry("zantartip.gateway.calls.read-limit", "1S"),
                Map.entry("zantartip.gateway.calls.write-limit", "2S"));
    }

    @Override
    public void stop() {
        running.forEach(SocketUpstream::close);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
