package kz.zantartip.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zantartip.chassis.page.Keyset;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Rows;

/// The outbox as an administrator sees it, in the order of the feed.
@ApplicationScoped
class OutboxEntries {

    static final Keyset<OutboxEntryView> KEYSET =
            new Keyset<>(
                    new Order<OutboxEntryView>("sequence", "sequence")
                            .by("sequence", entry -> Long.valueOf(entry.sequence()), Long::valueOf),
                    Map.of("sequence", "position"));

    private static final String SELECT =
            """
            select id, type, subject, revision, position, recorded_at, sent_at, parked_at, failure,
                   case when parked_at is null then 0 else (
                       select count(*) from outbox as behind
                       where behind.subject = entry.subject and behind.revision > entry.revision and behind.sent_at is null)
                   end as waiting
            from outbox as entry
            """;

    private final AgroalDataSource database;

    OutboxEntries(AgroalDataSource database) {
        this.database = database;
    }

    Rows<OutboxEntryView> in(OutboxEntryView.State state) {
        String condition = condition(state);
        return new Rows<>() {
            @Override
            public List<OutboxEntryView> from(Keyset.Place place, int limit) {
                // A cursor has one value, which the condition names more than once.
                String after = place.condition().replaceAll(":key[0-9]+", "?");
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < after.chars().filter(c -> c == '?').count(); i++) {
                    values.add(place.values().get("key0"));
                }
                values.add(limit);
                return select(
                        "where %s and %s order by %s limit ?"
                                .formatted(condition, after, place.orderBy()),
                        values);
            }

            @Override
            public long count() {
                return OutboxEntries.this.count(condition);
            }
        };
    }

    private static String condition(OutboxEntryView.State state) {
        return switch (state) {
            case null -> "position is not null";
            case UNSENT -> "position is not null and sent_at is null and parked_at is null";
            case PARKED -> "parked_at is not null and sent_at is null";
            case SENT -> "position is not null and sent_at is not null";
        };
    }

    Optional<OutboxEntryView> find(UUID id) {
        return select("where position is not null and id = ?", List.of(id)).stream().findFirst();
    }

    private List<OutboxEntryView> select(String rest, List<?> values) {
        List<OutboxEntryView> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(SELECT + rest)) {
            for (int i = 0; i < values.size(); i++) {
                sql.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(entry(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be read", e);
        }
        return found;
    }

    private long count(String condition) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                "select count(*) from outbox where " + condition);
                ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be read", e);
        }
    }

    private static OutboxEntryView entry(ResultSet row) throws SQLException {
        Instant sentAt = instant(row, "sent_at");
        Instant parkedAt = instant(row, "parked_at");
        return new OutboxEntryView(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("revision"),
                "%020d".formatted(row.getLong("position")),
                sentAt != null
                        ? OutboxEntryView.State.SENT
                        : parkedAt != null
                                ? OutboxEntryView.State.PARKED
                                : OutboxEntryView.State.UNSENT,
                instant(row, "recorded_at"),
                sentAt,
                parkedAt,
                row.getString("failure"),
                row.getLong("waiting"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
