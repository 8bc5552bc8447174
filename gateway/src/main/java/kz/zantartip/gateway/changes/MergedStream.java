package kz.zantartip.gateway.changes;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.parsetools.RecordParser;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.changes.CursorExpired;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.Service;

/// One reader who is told of the changes of several services as they happen: their streams, woven into one, whose event ids
/// hold the place in each. It lives on the event loop of its reader and needs no lock.
///
/// While the reader's socket is full the services' streams are paused, and so their databases are not read. A service that goes
/// away is asked again from where it was; the others go on.
final class MergedStream {

    private static final Buffer GREETING = Buffer.buffer("retry: 2000\n\n:\n\n");
    private static final String HEARTBEAT = ":\n\n";
    private static final int TOO_MANY = 503;

    private final Vertx vertx;
    private final GatewayConfig.Changes settings;
    private final ServiceFeeds feeds;
    private final HttpServerResponse reader;
    private final List<Service> services;
    private final String type;
    private final Map<Service, HttpClientResponse> streams = new EnumMap<>(Service.class);
    private final Runnable whenEnded;
    private MergedCursor cursor;
    private MergedCursor toldCursor;
    private boolean told;
    private boolean waiting;
    private boolean ended;
    private long heartbeat;
    private Context loop;

    MergedStream(
            Vertx vertx,
            GatewayConfig.Changes settings,
            ServiceFeeds feeds,
            HttpServerResponse reader,
            List<Service> services,
            String type,
            MergedCursor cursor,
            Runnable whenEnded) {
        this.vertx = vertx;
        this.settings = settings;
        this.feeds = feeds;
        this.reader = reader;
        this.services = services;
        this.type = type;
        this.cursor = cursor;
        this.toldCursor = cursor;
        this.whenEnded = whenEnded;
    }

    void begin() {
        loop = vertx.getOrCreateContext();
        reader.write(GREETING);
        heartbeat = vertx.setPeriodic(settings.heartbeat().toMillis(), _ -> beat());
        services.forEach(this::connect);
    }

    /// The reader has gone, or the gateway goes: nothing is left behind.
    void end() {
        loop.runOnContext(_ -> endHere());
    }

    private void endHere() {
        if (!ended) {
            ended = true;
            vertx.cancelTimer(heartbeat);
            streams.values().forEach(ServiceFeeds::drop);
            streams.clear();
            if (!reader.ended() && !reader.closed()) {
                reader.end();
            }
            whenEnded.run();
        }
    }

    private void connect(Service service) {
        if (ended) {
            return;
        }
        feeds.stream(service, cursor.place(service), type)
                .onSuccess(stream -> follow(service, stream))
                .onFailure(failure -> {
                    if (mustEnd(failure)) {
                        end();
                    } else {
                        connectLater(service);
                    }
                });
    }

    /// Connecting again, the reader is told that its cursor has expired. Where the service has too many readers, to stay would
    /// look like a feed in which nothing happens.
    private static boolean mustEnd(Throwable failure) {
        return failure instanceof CursorExpired
                || failure instanceof ServiceFeeds.NotTold refused && refused.status() == TOO_MANY;
    }

    private void connectLater(Service service) {
        if (!ended) {
            vertx.setTimer(settings.again().toMillis(), _ -> connect(service));
        }
    }

    private void follow(Service service, HttpClientResponse stream) {
        if (ended) {
            ServiceFeeds.drop(stream);
            return;
        }
        streams.put(service, stream);
        RecordParser blocks = RecordParser.newDelimited("\n\n", block -> tell(service, block));
        stream.handler(blocks)
                .exceptionHandler(_ -> lose(service, stream))
                .endHandler(_ -> lose(service, stream));
        if (!waiting) {
            stream.resume();
        }
    }

    private void lose(Service service, HttpClientResponse stream) {
        if (streams.remove(service, stream)) {
            connectLater(service);
        }
    }

    private void tell(Service service, Buffer block) {
        String text = block.toString(StandardCharsets.UTF_8);
        Optional<String> place = field("id: ", text);
        if (ended || place.isEmpty()) {
            return;
        }
        cursor = cursor.with(service, place.get());
        if (field("data: ", text).isEmpty()) {
            return;
        }
        told = true;
        toldCursor = cursor;
        String rest = text.substring(text.indexOf('\n', text.indexOf("id: ")));
        reader.write("id: " + cursor.token() + rest + "\n\n");
        if (reader.writeQueueFull() && !waiting) {
            waiting = true;
            streams.values().forEach(HttpClientResponse::pause);
            reader.drainHandler(_ -> goOn());
        }
    }

    private void goOn() {
        waiting = false;
        streams.values().forEach(HttpClientResponse::resume);
    }

    private static Optional<String> field(String name, String block) {
        return block.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst();
    }

    private void beat() {
        if (!told && !reader.writeQueueFull()) {
            reader.write(place() + HEARTBEAT);
        }
        told = false;
    }

    /// Where the reader has come to without being told of anything.
    private String place() {
        if (cursor.equals(toldCursor)) {
            return "";
        }
        toldCursor = cursor;
        return "id: " + cursor.token() + "\n";
    }
}
