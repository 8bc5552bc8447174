package kz.zantartip.chassis.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    static OutboxRow of(ResultSet row) throws SQLException {
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
