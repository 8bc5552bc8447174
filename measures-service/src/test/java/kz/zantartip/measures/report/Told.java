package kz.zantartip.measures.report;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/// What has been laid down to be told, oldest first.
@Singleton
public class Told {

    /// A row of the outbox.
    public record Row(String type, String subject, String data) {}

    private final EntityManager database;

    Told(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public List<Row> all() {
        List<?> rows =
                database.createNativeQuery("select type, subject, data from outbox order by entry")
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    public List<String> types() {
        return all().stream().map(row -> row.type().split("\\.")[3]).toList();
    }

    /// Runs a statement as somebody at the database might.
    @Transactional
    public int run(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }

    @Transactional
    public long count(String from) {
        return ((Number)
                        database.createNativeQuery("select count(*) from " + from)
                                .getSingleResult())
                .longValue();
    }
}
