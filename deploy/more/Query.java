import java.sql.DriverManager;
import java.sql.SQLException;

/// Runs one statement in a database and prints the first column of what it finds: arguments URL, statement.
final class Query {

    public static void main(String[] args) throws SQLException {
        try (var connection = DriverManager.getConnection(args[0]);
                var statement = connection.createStatement()) {
            if (statement.execute(args[1])) {
                var row = statement.getResultSet();
                while (row.next()) {
                    System.out.println(row.getString(1));
                }
            }
        }
    }
}
