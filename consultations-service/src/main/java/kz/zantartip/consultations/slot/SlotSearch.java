package kz.zantartip.consultations.slot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zantartip.consultations.codelist.CodeList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds slots: free ones by what is wanted, one by its id, and others in place of one that is gone.
@ApplicationScoped
public class SlotSearch {

    private static final int EACH_WAY = 3;

    private static final String SELECT =
            """
            select s.id, s.session, c.point, c.lawyer, s.starts_at, s.ends_at, l.topics, l.languages, p.channel, p.region, p.district,
                   s.withdrawn_at is null and s.starts_at > ? and s.starts_at <= ? as open,
                   exists (select from booking b where b.slot = s.id and b.state <> 'CANCELLED') as taken,
                   (select h.id from slot_hold h where h.slot = s.id and h.expires_at > ?) as hold
            from slot s
            join consultation_session c on c.id = s.session
            join point p on p.id = c.point
            join lawyer l on l.id = c.lawyer
            """;

    private static final String FREE =
            """
            where s.withdrawn_at is null and s.starts_at > ? and s.starts_at <= ?
              and not exists (select from booking b where b.slot = s.id and b.state <> 'CANCELLED')
              and not exists (select from slot_hold h where h.slot = s.id and h.expires_at > ?)
            """;

    private static final String SERVING =
            """
              and jsonb_exists(l.topics, ?) and jsonb_exists(l.languages, ?) and s.id <> ?
            """;

    /// Kilometres between two points on the sphere; points without coordinates stand last.
    private static final String NEAREST =
            """
            order by (select 6371 * acos(least(1, sin(radians(w.lat)) * sin(radians(p.lat))
                          + cos(radians(w.lat)) * cos(radians(p.lat)) * cos(radians(p.lon - w.lon))))
                      from point w where w.id = ?) nulls last,
                     abs(extract(epoch from s.starts_at - ?)), s.id
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration ahead;

    SlotSearch(
            AgroalDataSource database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "zantartip.bookings.days-ahead") int daysAhead) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.ahead = Duration.ofDays(daysAhead);
    }

    /// Every free slot of the filter, earliest first.
    List<OfferedSlot> free(SlotFilter filter) {
        return find(SELECT + FREE + " order by s.starts_at, s.id", List.of()).stream()
                .filter(filter::matches)
                .toList();
    }

    public Optional<OfferedSlot> one(UUID id) {
        return find(SELECT + "where s.id = ?", now(), List.of(id)).stream().findFirst();
    }

    /// Holds the slot's row until this transaction ends.
    ///
    /// @return whether its session still offers it
    public boolean hold(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                "select id from slot where id = ? and withdrawn_at is null for no key update")) {
            sql.setObject(1, id);
            try (ResultSet row = sql.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A slot cannot be held", e);
        }
    }

    /// Where nobody has said yet what it is about: what serves the first topic and language of the slot.
    public List<AlternativeView> insteadOf(OfferedSlot gone) {
        return insteadOf(gone, gone.topics().getFirst(), gone.languages().getFirst());
    }

    /// What can be booked in place of a slot: later at the same point, at the nearest points of its region, and online.
    public List<AlternativeView> insteadOf(OfferedSlot gone, String topic, String language) {
        List<Object> wanted = List.of(topic, language, gone.id());
        String free = SELECT + FREE + SERVING;
        Stream<AlternativeView> samePoint =
                find(
                                free
                                        + "and c.point = ? and s.starts_at > ? order by s.starts_at, s.id limit "
                                        + EACH_WAY,
                                plus(wanted, gone.point(), gone.startsAt()))
                        .stream()
                        .map(slot -> AlternativeView.of(slot, AlternativeView.Offer.SAME_POINT));
        Stream<AlternativeView> nearest =
                find(
                                free
                                        + "and c.point <> ? and p.region = ? and p.channel <> ? "
                                        + NEAREST
                                        + " limit "
                                        + EACH_WAY,
                                plus(
                                        wanted,
                                        gone.point(),
                                        gone.region(),
                                        CodeList.ONLINE,
                                        gone.point(),
                                        gone.startsAt()))
                        .stream()
                        .map(slot -> AlternativeView.of(slot, AlternativeView.Offer.NEAREST_POINT));
        Stream<AlternativeView> online =
                find(
                                free
                                        + "and c.point <> ? and p.channel = ? order by abs(extract(epoch from s.starts_at - ?)), s.id limit "
                                        + EACH_WAY,
                                plus(wanted, gone.point(), CodeList.ONLINE, gone.startsAt()))
                        .stream()
                        .map(slot -> AlternativeView.of(slot, AlternativeView.Offer.ONLINE));
        return Stream.of(samePoint, nearest, online).flatMap(offers -> offers).toList();
    }

    private static List<Object> plus(List<Object> some, Object... more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /// From now until what can be booked ends, and now again for the holds.
    private List<Object> now() {
        Instant now = clock.instant();
        return List.of(now, now.plus(ahead), now);
    }

    private List<OfferedSlot> find(String sql, List<Object> values) {
        return find(sql, plus(now(), now().toArray()), values);
    }

    private List<OfferedSlot> find(String query, List<Object> window, List<Object> values) {
        List<OfferedSlot> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(query)) {
            int i = 1;
            for (Object value : plus(window, values.toArray())) {
                sql.setObject(
                        i++, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(slot(row));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The slots cannot be read", e);
        }
        return found;
    }

    private OfferedSlot slot(ResultSet row) throws SQLException, JsonProcessingException {
        return new OfferedSlot(
                row.getObject("id", UUID.class),
                row.getObject("session", UUID.class),
                row.getObject("point", UUID.class),
                row.getObject("lawyer", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                codes(row.getString("topics")),
                codes(row.getString("languages")),
                row.getString("channel"),
                row.getString("region"),
                row.getString("district"),
                row.getBoolean("open"),
                row.getBoolean("taken"),
                row.getObject("hold", UUID.class));
    }

    private List<String> codes(String array) throws JsonProcessingException {
        return json.readValue(array, new TypeReference<>() {});
    }
}
