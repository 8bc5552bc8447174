package kz.zantartip.chassis.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kz.zantartip.chassis.reference.ReferenceData;

/// Before each test method of a running service: noon, empty tables, reference data. Found by the service loader, so
/// no test has to ask for it and none can forget.
public class CleanStart implements QuarkusTestBeforeEachCallback {

    private static final String DEADLOCK = "40P01";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        ArcContainer beans = Arc.container();
        beans.instance(FixedClock.class).get().reset();
        for (InstanceHandle<DataSource> database : beans.listAll(DataSource.class)) {
            if (database.getBean().isActive()) {
                empty(database.get());
            }
        }
        beans.listAll(ReferenceData.class).forEach(data -> data.get().load());
    }

    /// A timer of the service may be reading just now; PostgreSQL then chooses one of the two to give way. If it chose
    /// us, we try again.
    private static void empty(DataSource database) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                String tables = tables(sql);
                if (tables != null) {
                    sql.execute("truncate table " + tables + " restart identity cascade");
                }
                return;
            } catch (SQLException e) {
                if (!DEADLOCK.equals(e.getSQLState()) || attempt == 5) {
                    throw new IllegalStateException("The tables could not be emptied", e);
                }
            }
        }
    }

    private static String tables(Statement sql) throws SQLException {
        try (ResultSet found =
                sql.executeQuery(
                        """
                        select string_agg(format('%I.%I', schemaname, tablename), ', ')
                        from pg_tables
                        where schemaname = 'public' and tablename <> 'flyway_schema_history'
                        """)) {
            found.next();
            return found.getString(1);
        }
    }
}
