package kz.zantartip.chassis.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.text.LocalizedText;

/// What happened to a resource. Facts write themselves into it (`Outbox`); what is told to nobody is noted here.
@ApplicationScoped
public class History {

    private static final Order<HistoryEntry> ORDER =
            new Order<HistoryEntry>("-entry", "entry")
                    .by("entry", HistoryEntry::entry, Long::valueOf);

    private static final Forms<HistoryEntry> FORMS = Forms.of(HistoryEntry.TABLE);

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final Lists lists;

    History(AgroalDataSource database, ObjectMapper json, CurrentCaller caller, Lists lists) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.lists = lists;
    }

    /// Notes a change that no fact tells, such as that of a draft.
    ///
    /// @param what a past participle: `drafted`
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            String subject,
            String what,
            Instant at,
            List<FieldChange> changes,
            LocalizedText reason) {
        Caller who = caller.orSystem();
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                """
                                insert into history (subject, at, what, role, agency, region, person, changes, reason)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                                """)) {
            sql.setString(1, subject);
            sql.setObject(2, at.atOffset(ZoneOffset.UTC));
            sql.setString(3, what);
            sql.setString(4, who.actingRole());
            sql.setString(5, who.agency());
            sql.setString(6, who.region());
            sql.setString(7, who.subject());
            sql.setString(8, json.writeValueAsString(changes));
            sql.setString(9, reason == null ? null : json.writeValueAsString(reason));
            sql.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The history cannot be written", e);
        }
    }

    /// The history of a resource, newest first. Whether the caller may read it is the resource's to say; whom it names depends
    /// on the caller.
    public Page<HistoryEntry> of(String subject, ListQuery query) {
        return lists.page(entries(subject), ORDER, FORMS, query);
    }

    /// The same whole, oldest first, for a history that tells more than this.
    public List<HistoryEntry> entries(String subject) {
        Caller reader = caller.get();
        List<HistoryEntry> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                "select * from history where subject = ? order by entry")) {
            sql.setString(1, subject);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row, reader));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The history cannot be read", e);
        }
        return entries;
    }

    private HistoryEntry entry(ResultSet row, Caller reader)
            throws SQLException, JsonProcessingException {
        String agency = row.getString("agency");
        boolean sees =
                reader.isOneOf(Role.COORDINATOR, Role.AUDITOR)
                        || (agency != null
                                && agency.equals(reader.agency())
                                && Objects.equals(row.getString("region"), reader.region()));
        String reason = row.getString("reason");
        return new HistoryEntry(
                row.getLong("entry"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                new HistoryEntry.Who(
                        row.getString("role"),
                        agency,
                        row.getString("region"),
                        sees ? row.getString("person") : null),
                json.readValue(row.getString("changes"), new TypeReference<>() {}),
                reason == null ? null : json.readValue(reason, LocalizedText.class));
    }
}
