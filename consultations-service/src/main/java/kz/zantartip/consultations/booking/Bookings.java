package kz.zantartip.consultations.booking;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;

/// The bookings, found and written.
@ApplicationScoped
class Bookings {

    private final EntityManager database;
    private final AgroalDataSource connections;

    Bookings(EntityManager database, AgroalDataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    Optional<Booking> called(String reference) {
        return database.createQuery("from Booking where reference = :reference", Booking.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        database.flush();
    }

    /// Writes a new booking unless the database knows a reason against it: somebody has the slot, or the contact has the
    /// day. A statement that only fails to insert leaves the transaction whole, so that alternatives can be looked for in it.
    boolean place(Booking booking) {
        try (Connection connection = connections.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                """
                                insert into booking (id, version, reference, secret_digest, slot, day, topic, language, contact, contact_index,
                                    name, iin, iin_index, description, consent_version, consented_at, state, booked_at)
                                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)) {
            Sealed sealed = booking.sealed();
            int i = 1;
            sql.setObject(i++, booking.id());
            sql.setString(i++, booking.reference());
            sql.setBytes(i++, booking.secretDigest());
            sql.setObject(i++, booking.slot());
            sql.setObject(i++, booking.day());
            sql.setString(i++, booking.topic());
            sql.setString(i++, booking.language());
            sql.setBytes(i++, sealed.contact());
            sql.setBytes(i++, sealed.contactIndex());
            sql.setBytes(i++, sealed.name());
            sql.setBytes(i++, sealed.iin());
            sql.setBytes(i++, sealed.iinIndex());
            sql.setBytes(i++, sealed.description());
            sql.setInt(i++, booking.consentVersion());
            sql.setObject(i++, booking.consentedAt().atOffset(ZoneOffset.UTC));
            sql.setString(i++, booking.state().name());
            sql.setObject(i, booking.bookedAt().atOffset(ZoneOffset.UTC));
            return sql.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("A booking cannot be written", e);
        }
    }
}
