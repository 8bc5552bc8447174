package kz.zantartip.chassis.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zantartip.chassis.fact.FeedConfig;
import kz.zantartip.chassis.fact.FeedSignal;

/// One reader who is told of changes as they happen (server-sent events).
///
/// It reads a stretch, writes it, and reads the next only when the socket has taken all: however slow the reader, no more than
/// a stretch is held. While nothing happens it holds a thread of the virtual kind and no connection to the database.
final class ChangeStream {

    /// How soon a reader may come back whose stream has ended, and a first sign of life.
    static final Buffer GREETING = Buffer.buffer("retry: 2000\n\n:\n\n");

    private static final String HEARTBEAT = ":\n\n";

    private static final int STRETCH = 20;

    /// So many bytes are written before the socket must have taken them.
    private static final int PORTION = 65_536;

    private final ChangeFeed feed;
    private final FeedSignal signal;
    private final FeedConfig config;
    private final ObjectMapper json;
    private final HttpServerResponse response;
    private final boolean silent;
    private final String type;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean leaving;
    private long after;
    private long toldPlace;
    private long wroteAt = System.nanoTime();

    ChangeStream(
            ChangeFeed feed,
            FeedSignal signal,
            FeedConfig config,
            ObjectMapper json,
            HttpServerResponse response,
            long after,
            boolean silent,
            String type) {
        this.feed = feed;
        this.signal = signal;
        this.config = config;
        this.json = json;
        this.response = response;
        this.after = after;
        this.toldPlace = Math.max(after, 0);
        this.silent = silent;
        this.type = type;
    }

    /// The reader has gone, or the service goes.
    void leave() {
        leaving = true;
        signal.call();
    }

    /// Waits until the last byte is on its way, or so long.
    void awaitEnd(Duration atMost) throws InterruptedException {
        end.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    void tell() {
        try {
            while (!leaving) {
                FeedSignal.Mark before = signal.mark();
                if (silent || !tellNext()) {
                    waitOrBeat(before);
                }
            }
        } catch (TimeoutException stuck) {
            Log.infof("Stream cut off, its reader takes nothing");
            response.reset();
        } catch (ExecutionException readerIsGone) {
            leaving = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            Log.warnf("Stream ended, its reader may go on cause=%s", e.getMessage());
        } finally {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
            end.countDown();
        }
    }

    /// A reader to whom nothing was written hears of us all the same, also while much happens that it did not ask for.
    private void waitOrBeat(FeedSignal.Mark before)
            throws InterruptedException, ExecutionException, TimeoutException {
        long left = config.streams().heartbeat().toNanos() - (System.nanoTime() - wroteAt);
        if (left <= 0) {
            write(Buffer.buffer(place() + HEARTBEAT));
        } else {
            signal.await(before, left);
        }
    }

    /// A reader who asked for one type comes back from here, not from the last event that it was told: that may be long ago.
    private String place() {
        if (after <= toldPlace) {
            return "";
        }
        toldPlace = after;
        return "id: " + ChangeFeed.cursor(after) + "\n";
    }

    private boolean tellNext() throws InterruptedException, ExecutionException, TimeoutException {
        ChangeFeed.Stretch stretch = feed.read(after, type, STRETCH);
        Buffer events = Buffer.buffer();
        for (ChangeView change : stretch.items()) {
            event(change, events);
            if (events.length() > PORTION) {
                write(events);
                events = Buffer.buffer();
            }
        }
        if (events.length() > 0) {
            write(events);
        }
        after = stretch.reached();
        if (!stretch.items().isEmpty()) {
            toldPlace = Long.parseLong(stretch.items().getLast().sequence());
        }
        return stretch.more();
    }

    private void event(ChangeView change, Buffer events) {
        try {
            events.appendString("id: ")
                    .appendString(change.sequence())
                    .appendString("\nevent: ")
                    .appendString(change.type())
                    .appendString("\ndata: ")
                    .appendString(
                            json.writeValueAsString(change)
                                    .replace("\r", "")
                                    .replace("\n", "\ndata: "))
                    .appendString("\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change cannot be written as JSON", e);
        }
    }

    private void write(Buffer bytes)
            throws InterruptedException, ExecutionException, TimeoutException {
        response.write(bytes)
                .toCompletionStage()
                .toCompletableFuture()
                .get(config.streams().stuck().toMillis(), TimeUnit.MILLISECONDS);
        wroteAt = System.nanoTime();
    }
}
