package kz.zantartip.chassis.changes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.fact.FeedConfig;

/// The service's change events in order. Which there are, how far they reach and which have been removed is read in one
/// statement: nothing can be removed between.
@ApplicationScoped
public class ChangeFeed {

    /// Where somebody stands who has read nothing yet.
    static final long BEGINNING = -1;

    private static final String READ =
            """
            with bounds as (
                select (select coalesce(max(position), 0) from outbox) as newest,
                       (select coalesce(max(removed_through), 0) from feed_horizon) as removed
            )
            select bounds.newest, bounds.removed, found.*
            from bounds left join lateral (
                select position, id, type, subject, revision, occurred_at, data from outbox
                where position > ? and (?::text is null or type = ?)
                order by position
                limit ?) as found on true
            order by found.position
            """;

    /// A part of the feed.
    ///
    /// @param reached everything up to this place has been looked at
    /// @param more whether there is more at once
    record Stretch(List<ChangeView> items, long reached, boolean more) {}

    private final AgroalDataSource database;
    private final FeedConfig config;

    ChangeFeed(AgroalDataSource database, FeedConfig config) {
        this.database = database;
        this.config = config;
    }

    /// @param after a place, or [#BEGINNING]
    /// @param type null for all
    /// @throws CursorExpired where changes after this place have been removed
    Stretch read(long after, String type, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(READ)) {
            sql.setLong(1, after);
            sql.setString(2, type);
            sql.setString(3, type);
            sql.setInt(4, limit + 1);
            try (ResultSet row = sql.executeQuery()) {
                return stretch(row, after, limit);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feed cannot be read", e);
        }
    }

    private Stretch stretch(ResultSet row, long after, int limit) throws SQLException {
        List<ChangeView> items = new ArrayList<>();
        long reached = Math.max(after, 0);
        boolean more = false;
        while (row.next()) {
            long removed = row.getLong("removed");
            if (after != BEGINNING && after < removed) {
                throw new CursorExpired();
            }
            boolean found = row.getObject("position") != null;
            more = found && items.size() == limit;
            if (found && !more) {
                items.add(change(row));
            }
            reached =
                    more
                            ? Long.parseLong(items.getLast().sequence())
                            : Math.max(reached, Math.max(removed, row.getLong("newest")));
        }
        return new Stretch(items, reached, more);
    }

    private ChangeView change(ResultSet row) throws SQLException {
        return new ChangeView(
                row.getObject("id", UUID.class),
                config.source(),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                cursor(row.getLong("position")),
                row.getLong("revision"),
                row.getString("data"));
    }

    static String cursor(long place) {
        return "%020d".formatted(place);
    }
}
