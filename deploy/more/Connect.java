import java.sql.DriverManager;
import java.sql.SQLException;

/// Says whether PostgreSQL lets a role into a database: arguments port, database, role, password.
final class Connect {

    public static void main(String[] args) {
        String url = "jdbc:postgresql://127.0.0.1:" + args[0] + "/" + args[1];
        try (var connection = DriverManager.getConnection(url, args[2], args[3])) {
            System.out.println(connection.isValid(5) ? "admitted" : "unwell");
        } catch (SQLException e) {
            System.out.println("refused " + e.getSQLState());
        }
    }
}
