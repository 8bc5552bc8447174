package kz.zantartip.chassis.testing.note;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.time.Ids;

/// How the tests of the feed tell facts, good ones and bad ones.
@Singleton
class Telling {

    /// More than Kafka takes in one message.
    private static final String TOO_LONG = "long ".repeat(400_000);

    private final Outbox outbox;
    private final AgroalDataSource database;
    private final Clock clock;
    private final Ids ids;

    Telling(Outbox outbox, AgroalDataSource database, Clock clock, Ids ids) {
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    UUID newNote() {
        return ids.next();
    }

    static String subject(UUID note) {
        return "/api/v1/notes/" + note;
    }

    void tell(UUID note, String text) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.record(
                                new NoteFact.Reworded(
                                        new NoteView(note, text, 0), clock.instant())));
    }

    /// In the transaction of the caller.
    void tellWithin(UUID note, String text) {
        outbox.record(new NoteFact.Reworded(new NoteView(note, text, 0), clock.instant()));
    }

    void tellTooMuch(UUID note) {
        tell(note, TOO_LONG);
    }

    /// Makes all that was told of a note short enough.
    void mend(UUID note) {
        write(
                "update outbox set data = '{\"id\":\"%s\",\"text\":\"short\"}' where subject = '%s' and length(data) > 1000"
                        .formatted(note, subject(note)));
    }

    /// As if so many days had passed since all this was written. How old it is only the database's clock says.
    void daysPass(int days) {
        for (String column :
                List.of("outbox.recorded_at", "inbox.received_at", "idempotency.created_at")) {
            String[] place = column.split("\\.");
            write(
                    "update %s set %s = %2$s - interval '%d days'"
                            .formatted(place[0], place[1], days));
        }
    }

    void write(String statement) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String from) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement("select count(*) from " + from);
                ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
