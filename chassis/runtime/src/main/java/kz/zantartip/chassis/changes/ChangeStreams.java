package kz.zantartip.chassis.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.zantartip.chassis.fact.FeedConfig;
import kz.zantartip.chassis.fact.FeedSignal;
import kz.zantartip.chassis.trace.Traces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The streams that are being told of changes: a bounded number, each on a virtual thread of its own, all ended when the
/// service ends, so that readers connect elsewhere at once.
@Startup
@ApplicationScoped
@IfBuildProperty(name = "zantartip.feed.http", stringValue = "true")
class ChangeStreams {

    private static final Duration LAST_WORD = Duration.ofSeconds(1);

    private final ChangeFeed feed;
    private final FeedSignal signal;
    private final FeedConfig config;
    private final ObjectMapper json;
    private final String apiVersion;
    private final Set<ChangeStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    ChangeStreams(
            ChangeFeed feed,
            FeedSignal signal,
            FeedConfig config,
            ObjectMapper json,
            MeterRegistry registry,
            @ConfigProperty(name = "zantartip.api-version") String apiVersion) {
        this.feed = feed;
        this.signal = signal;
        this.config = config;
        this.json = json;
        this.apiVersion = apiVersion;
        Gauge.builder("changes.streams", open, Set::size)
                .description("Readers that are being told of changes")
                .register(registry);
    }

    /// Begins the answer here, before anything else can, and goes on with it elsewhere. What the first stretch refuses is
    /// refused as a problem: no byte of the answer has left yet.
    ///
    /// @param silent for a source that is not ours: a stream in which nothing ever happens
    void open(RoutingContext call, long after, boolean silent, String type) {
        if (stopping || open.size() >= config.streams().most()) {
            throw new TooManyStreams();
        }
        feed.read(after, type, 1);
        HttpServerResponse response = call.response();
        ChangeStream stream =
                new ChangeStream(feed, signal, config, json, response, after, silent, type);
        synchronized (open) {
            if (open.size() >= config.streams().most()) {
                throw new TooManyStreams();
            }
            open.add(stream);
        }
        call.addEndHandler(_ -> stream.leave());
        begin(response);
        if (call.request().method() == HttpMethod.HEAD) {
            open.remove(stream);
            response.end();
            return;
        }
        response.write(ChangeStream.GREETING);
        Thread.ofVirtual()
                .name("changes")
                .start(() -> {
                    try {
                        stream.tell();
                    } finally {
                        open.remove(stream);
                    }
                });
    }

    private void begin(HttpServerResponse response) {
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .putHeader("API-Version", apiVersion)
                .putHeader("traceparent", Traces.currentParent());
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        List<ChangeStream> last = List.copyOf(open);
        last.forEach(ChangeStream::leave);
        for (ChangeStream stream : last) {
            stream.awaitEnd(LAST_WORD);
        }
    }
}
