package kz.zantartip.consultations.hold;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The slots that are kept for somebody. Whoever writes here holds the slot's row already.
@ApplicationScoped
public class Holds {

    private final AgroalDataSource database;
    private final Clock clock;
    private final Duration length;

    Holds(
            AgroalDataSource database,
            Clock clock,
            @ConfigProperty(name = "zantartip.bookings.hold") Duration length) {
        this.database = database;
        this.clock = clock;
        this.length = length;
    }

    /// Keeps a slot that nobody keeps.
    HoldView keep(UUID slot, UUID hold) {
        Instant until = clock.instant().plus(length);
        write(
                """
                insert into slot_hold (slot, id, expires_at, renewed) values (?, ?, ?, false)
                on conflict (slot) do update set id = excluded.id, expires_at = excluded.expires_at, renewed = false
                """,
                slot,
                hold,
                at(until));
        return new HoldView(hold, slot, until);
    }

    /// @throws HoldRefused where it has expired or was renewed before
    HoldView renew(UUID slot, UUID hold) {
        Instant now = clock.instant();
        Instant until = now.plus(length);
        int renewed =
                write(
                        """
                        update slot_hold set expires_at = ?, renewed = true
                        where slot = ? and id = ? and expires_at > ? and not renewed
                        """,
                        at(until),
                        slot,
                        hold,
                        at(now));
        if (renewed == 0) {
            throw new HoldRefused();
        }
        return new HoldView(hold, slot, until);
    }

    /// The slot is booked, or given back.
    public void end(UUID slot) {
        write("delete from slot_hold where slot = ?", slot);
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private int write(String change, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            return sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A hold cannot be written", e);
        }
    }
}
