package kz.zantartip.chassis.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.chassis.trace.Traces;

/// Where facts are laid down beside the change that caused them, in the same transaction: none is told whose change was rolled
/// back, none is lost whose change was committed.
@ApplicationScoped
public class Outbox {

    /// One round trip. The row of `subject_revision` makes writers of one resource wait for each other, and the identity of
    /// the outbox is drawn only then: within a subject, entry and revision rise together.
    private static final String RECORD =
            """
            with told as (
                insert into subject_revision as held (subject, revision) values (?, 1)
                on conflict (subject) do update set revision = held.revision + 1
                returning revision
            ), remembered as (
                insert into history (subject, at, what, role, agency, region, person, changes, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            )
            insert into outbox (id, type, subject, key, revision, occurred_at, traceparent, data)
            select ?, ?, ?, ?, told.revision, ?, ?, ? from told
            """;

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final Ids ids;
    private final OutboxRelay relay;

    Outbox(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            CurrentCaller caller,
            Ids ids,
            OutboxRelay relay) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.caller = caller;
        this.ids = ids;
        this.relay = relay;
    }

    /// Writes the fact, and into the history who did it. Refuses to run without a transaction. The fact's data is read now:
    /// everything that it shows must have its final value.
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Fact fact) {
        Caller who = caller.orSystem();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(RECORD)) {
            int i = 1;
            sql.setString(i++, fact.subject());
            sql.setString(i++, fact.subject());
            sql.setObject(i++, fact.at().atOffset(ZoneOffset.UTC));
            sql.setString(i++, fact.what());
            sql.setString(i++, who.actingRole());
            sql.setString(i++, who.agency());
            sql.setString(i++, who.region());
            sql.setString(i++, who.subject());
            sql.setString(i++, write(fact.changes()));
            sql.setString(i++, fact.reason() == null ? null : write(fact.reason()));
            sql.setObject(i++, ids.next());
            sql.setString(i++, fact.type());
            sql.setString(i++, fact.subject());
            sql.setString(i++, fact.key());
            sql.setObject(i++, fact.at().atOffset(ZoneOffset.UTC));
            sql.setString(i++, Traces.isRunning() ? Traces.currentParent() : null);
            sql.setString(i, write(fact.data()));
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A fact could not be recorded", e);
        }
        relay.numberAfter(transaction);
    }

    /// All facts of one decision, in order.
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<? extends Fact> facts) {
        facts.forEach(this::record);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A fact cannot be written as JSON", e);
        }
    }
}
