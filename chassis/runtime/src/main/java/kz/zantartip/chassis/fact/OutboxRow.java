package kz.zantartip.chassis.fact;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A committed fact that has its place in the feed.
///
/// @param position its place: `ce_sequence`, rising per source
/// @param revision the resource's own count, 1, 2, 3 without a gap
/// @param traceparent the request that caused it; null where none did
record OutboxRow(
        long position,
        UUID id,
        String type,
        String subject,
        String key,
        long revision,
        Instant at,
        String traceparent,
        String data) {

    static final String COLUMNS =
            "position, id, type, subject, key, revision, occurred_at, traceparent, data";

    /// The rows of a query of [#COLUMNS].
    static List<OutboxRow> all(PreparedStatement query) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(of(row));
            }
        }
        return rows;
    }

    private static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getString("key"),
                row.getLong("revision"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getString("data"));
    }

    /// 20 digits, so that it sorts as text.
    String sequence() {
        return "%020d".formatted(position);
    }
}
