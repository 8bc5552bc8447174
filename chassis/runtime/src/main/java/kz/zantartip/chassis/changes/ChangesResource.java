package kz.zantartip.chassis.changes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.fact.FeedConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The service's part of the feed over plain HTTP, for those who have no Kafka. The gateway merges the parts and describes
/// them in the contract, once.
@Path("/api/v1")
@PermitAll
@Tag(name = "Changes")
@Produces(MediaType.APPLICATION_JSON)
@IfBuildProperty(name = "zantartip.feed.http", stringValue = "true")
public class ChangesResource {

    private static final int USUAL_LIMIT = 100;

    private final AgroalDataSource database;
    private final FeedConfig config;

    ChangesResource(AgroalDataSource database, FeedConfig config) {
        this.database = database;
        this.config = config;
    }

    @GET
    @Path("/changes")
    @Operation(
            hidden = true,
            operationId = "listChanges",
            summary = "What has changed, oldest first",
            description =
                    "The same change events as in Kafka, with the same ids and in the same order per source. Read on with"
                            + " `after`; nothing that commits late is skipped.")
    public ChangesView list(@BeanParam ChangesQuery query) {
        int limit = query.limit == null ? USUAL_LIMIT : query.limit;
        long after = query.after == null ? 0 : Long.parseLong(query.after);
        if (query.source != null && !query.source.equals(config.source())) {
            return new ChangesView(List.of(), "%020d".formatted(after), false);
        }
        List<ChangeView> found = find(after, query.type, limit + 1);
        boolean more = found.size() > limit;
        List<ChangeView> items = more ? List.copyOf(found.subList(0, limit)) : found;
        String next = items.isEmpty() ? "%020d".formatted(after) : items.getLast().sequence();
        return new ChangesView(items, next, more);
    }

    private List<ChangeView> find(long after, String type, int limit) {
        List<ChangeView> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                """
                                select position, id, type, subject, revision, occurred_at, data from outbox
                                where position > ? and (?::text is null or type = ?)
                                order by position
                                limit ?
                                """)) {
            sql.setLong(1, after);
            sql.setString(2, type);
            sql.setString(3, type);
            sql.setInt(4, limit);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(change(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feed cannot be read", e);
        }
        return found;
    }

    private ChangeView change(ResultSet row) throws SQLException {
        return new ChangeView(
                row.getObject("id", UUID.class),
                config.source(),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                "%020d".formatted(row.getLong("position")),
                row.getLong("revision"),
                row.getString("data"));
    }
}
