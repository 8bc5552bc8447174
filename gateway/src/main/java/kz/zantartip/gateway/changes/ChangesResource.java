package kz.zantartip.gateway.changes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zantartip.chassis.changes.ChangesView;
import kz.zantartip.chassis.changes.TooManyStreams;
import kz.zantartip.chassis.problem.Problem;
import kz.zantartip.chassis.problem.ProblemAnswers;
import kz.zantartip.chassis.trace.Traces;
import kz.zantartip.gateway.route.GatewayConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/// The feed of all services in one.
@Path("/api/v1/changes")
@PermitAll
@Singleton
@Tag(name = "Changes", description = "What has changed, for those who keep a copy.")
@SecurityRequirementsSet
public class ChangesResource {

    private final Vertx vertx;
    private final GatewayConfig config;
    private final MergedFeed feed;
    private final ServiceFeeds feeds;
    private final Set<MergedStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger places = new AtomicInteger();

    ChangesResource(Vertx vertx, GatewayConfig config, MergedFeed feed, ServiceFeeds feeds) {
        this.vertx = vertx;
        this.config = config;
        this.feed = feed;
        this.feeds = feeds;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChanges",
            summary = "What has changed, oldest first",
            description =
                    "The same change events as in Kafka, with the same ids and in the same order per source; sources are merged by"
                            + " time. Read on with `after`: nothing that commits late is skipped. A service that does not answer is"
                            + " named in `unavailable`; its part comes later, and the cursor keeps its place. Kept 90 days: a cursor"
                            + " older than that is answered with 410 `cursor-expired`. As `text/event-stream` the events come as they"
                            + " happen; the id of each is a cursor, which `Last-Event-ID` or `after` takes.")
    @APIResponse(
            responseCode = "200",
            description = "A stretch of the feed, or the feed as it goes on",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ChangesView.class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        maxLength = 2_000_000,
                                        description =
                                                "Events of HTML's server-sent events: `id` is a cursor, `event` the type, `data` the change."))
            })
    @APIResponse(
            responseCode = "410",
            description = "`cursor-expired`: some of what follows is no longer kept",
            content =
                    @Content(
                            mediaType = ProblemAnswers.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @Parameter(
            name = "Last-Event-ID",
            in = ParameterIn.HEADER,
            description =
                    "The id of the last event that was seen, for a stream; it wins over `after`.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 500,
                            examples = "MSxtZWFzdXJlcz0wMDAwMDAwMDAwMDAwMDAwMDA0Mg"))
    public Uni<byte[]> list(@BeanParam MergedQuery query) {
        MergedCursor cursor = query.cursor();
        return Uni.createFrom()
                .completionStage(() ->
                        feed.page(cursor, query.services(), query.type, query.limit())
                                .toCompletionStage())
                .map(page -> page.json().getBytes(StandardCharsets.UTF_8));
    }

    /// The first stretch is asked for before a byte is answered, so that an expired cursor is refused as such.
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @NonBlocking
    @Operation(hidden = true)
    public Uni<Void> stream(
            @BeanParam MergedQuery query,
            @RestHeader("Last-Event-ID") String lastEventId,
            @Context SseEventSink keptOpen,
            @Context RoutingContext call) {
        MergedCursor cursor = query.cursor(lastEventId);
        if (places.incrementAndGet() > config.changes().streams()) {
            places.decrementAndGet();
            throw new TooManyStreams();
        }
        return Uni.createFrom()
                .completionStage(() ->
                        feed.page(cursor, query.services(), query.type, 1).toCompletionStage())
                .invoke(() -> begin(cursor, query, call))
                .onFailure()
                .invoke(() -> places.decrementAndGet())
                .onCancellation()
                .invoke(() -> places.decrementAndGet())
                .replaceWithVoid();
    }

    private void begin(MergedCursor cursor, MergedQuery query, RoutingContext call) {
        HttpServerResponse reader = call.response();
        if (reader.closed()) {
            places.decrementAndGet();
            return;
        }
        reader.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .putHeader("traceparent", Traces.currentParent());
        if (call.request().method() == io.vertx.core.http.HttpMethod.HEAD) {
            reader.end();
            places.decrementAndGet();
            return;
        }
        MergedStream[] stream = new MergedStream[1];
        stream[0] =
                new MergedStream(
                        vertx,
                        config.changes(),
                        feeds,
                        reader,
                        query.services(),
                        query.type,
                        cursor,
                        () -> leave(stream[0]));
        open.add(stream[0]);
        call.addEndHandler(_ -> stream[0].end());
        stream[0].begin();
    }

    private void leave(MergedStream stream) {
        open.remove(stream);
        places.decrementAndGet();
    }

    void stop(@Observes ShutdownEvent ending) {
        open.forEach(MergedStream::end);
    }
}
