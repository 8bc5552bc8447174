package kz.zantartip.chassis.fact;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Remembers which change events have had their effect, in the transaction of the effect: delivered twice, it happens once.
@ApplicationScoped
public class Inbox {

    private final AgroalDataSource database;
    private final Counter fresh;
    private final Counter repeated;

    Inbox(AgroalDataSource database, MeterRegistry registry) {
        this.database = database;
        this.fresh = counter("new", registry);
        this.repeated = counter("repeated", registry);
    }

    private static Counter counter(String outcome, MeterRegistry registry) {
        return Counter.builder("inbox.events")
                .description("Change events that came in, new or repeated")
                .tag("outcome", outcome)
                .register(registry);
    }

    /// @return whether the event is new; false means that its effect is there already and nothing more may be done
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNew(String source, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                "insert into inbox (source, id, received_at) values (?, ?, clock_timestamp()) on conflict do nothing")) {
            sql.setString(1, source);
            sql.setString(2, id);
            boolean isNew = sql.executeUpdate() == 1;
            (isNew ? fresh : repeated).increment();
            return isNew;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }
}
