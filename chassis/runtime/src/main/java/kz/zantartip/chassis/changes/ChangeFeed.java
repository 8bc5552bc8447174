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

    /// Who asks for a type is not looked for it through the whole feed at once.
    private static final int LOOKED_THROUGH = 10_000;

    /// What is kept from before the horizon, as what was parked, is told no more: a cursor in it would be refused.
    private static final String READ =
            """
            with bounds as materialized (
                select (select coalesce(max(position), 0) from outbox) as newest,
                       (select coalesce(max(removed_through), 0) from feed_horizon) as removed
            ), looked as materialized (
                select entry, position, type from outbox
                where position > greatest(?, (select removed from bounds))
                order by position
                limit ?
            ), chosen as (
                select entry from looked where ?::text is null or type = ?
                order by position
                limit ?
            )
            select bounds.newest, bounds.removed,
                   (select count(*) from looked) as looked, (select max(position) from looked) as looked_through,
                   found.position, found.id, found.type, found.subject, found.revision, found.occurred_at, found.data
            from bounds left join (outbox as found join chosen using (entry)) on true
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
    /// @throws CursorExpired where changes after this place have been removed, or where the feed does not reach to it, as when
    ///     the database was restored from an older copy
    Stretch read(long after, String type, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(READ)) {
            int looked = type == null ? limit + 1 : LOOKED_THROUGH;
            sql.setLong(1, after);
            sql.setInt(2, looked);
            sql.setString(3, type);
            sql.setString(4, type);
            sql.setInt(5, limit + 1);
            try (ResultSet row = sql.executeQuery()) {
                return stretch(row, after, limit, looked);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feed cannot be read", e);
        }
    }

    private Stretch stretch(ResultSet row, long after, int limit, int looked) throws SQLException {
        row.next();
        long end = Math.max(row.getLong("removed"), row.getLong("newest"));
        if (after != BEGINNING && (after < row.getLong("removed") || after > end)) {
            throw new CursorExpired();
        }
        boolean lookedThroughAll = row.getInt("looked") < looked;
        long reached = lookedThroughAll ? end : row.getLong("looked_through");
        List<ChangeView> items = new ArrayList<>();
        boolean isThere = row.getObject("position") != null;
        while (isThere) {
            if (items.size() == limit) {
                return new Stretch(items, Long.parseLong(items.getLast().sequence()), true);
            }
            items.add(change(row));
            isThere = row.next();
        }
        return new Stretch(items, reached, !lookedThroughAll);
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
