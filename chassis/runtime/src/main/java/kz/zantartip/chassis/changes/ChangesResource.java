package kz.zantartip.chassis.changes;

import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.fact.FeedConfig;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;

/// The service's part of the feed over plain HTTP, for those who have no Kafka. The gateway merges the parts and describes
/// them in the contract, once.
@Path("/api/v1")
@PermitAll
@IfBuildProperty(name = "zantartip.feed.http", stringValue = "true")
public class ChangesResource {

    private final ChangeFeed feed;
    private final ChangeStreams streams;
    private final FeedConfig config;

    ChangesResource(ChangeFeed feed, ChangeStreams streams, FeedConfig config) {
        this.feed = feed;
        this.streams = streams;
        this.config = config;
    }

    @GET
    @Path("/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public ChangesView list(@BeanParam ChangesQuery query) {
        if (isForeign(query)) {
            return new ChangesView(
                    List.of(), ChangeFeed.cursor(Math.max(query.after(), 0)), false, null);
        }
        ChangeFeed.Stretch found = feed.read(query.after(), query.type, query.limit());
        return new ChangesView(
                found.items(), ChangeFeed.cursor(found.reached()), found.more(), null);
    }

    /// The same, told as it happens. `Last-Event-ID` wins over `after`: a browser that reconnects repeats the address it was
    /// given first.
    @GET
    @Path("/changes")
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Operation(hidden = true)
    public void stream(
            @BeanParam ChangesQuery query,
            @RestHeader("Last-Event-ID") String lastEventId,
            @Context SseEventSink keptOpen,
            @Context RoutingContext call) {
        if (lastEventId != null && !lastEventId.matches(ChangesQuery.CURSOR)) {
            throw new InvalidInput(
                    new Fault(Fault.In.HEADER, "Last-Event-ID", "foreign-cursor", Map.of()));
        }
        long after = lastEventId == null ? query.after() : Long.parseLong(lastEventId);
        streams.open(call, after, isForeign(query), query.type);
    }

    private boolean isForeign(ChangesQuery query) {
        return query.source != null && !query.source.equals(config.source());
    }
}
