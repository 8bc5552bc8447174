package kz.zantartip.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// A database and an owning role for each service. No role reaches another's database.
///
/// May be run again at any time: what is there stays, and every role gets the password that the
/// secrets hold now.
public final class Databases {

    private final Connection server;
    private final Path secrets;

    private Databases(Connection server, Path secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /// Arguments: the server's port, the folder of the secrets, and the names; a name is database
    /// and role at once.
    public static void main(String[] args) throws IOException, SQLException {
        int port = Integer.parseInt(args[0]);
        Path secrets = Path.of(args[1]);
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?logServerErrorDetail=false";
        try (Connection server =
                DriverManager.getConnection(url, "postgres", password(secrets, "postgres"))) {
            Databases databases = new Databases(server, secrets);
            databases.close("postgres");
            databases.close("template1");
            for (String name : List.of(args).subList(2, args.length)) {
                databases.make(name);
            }
        }
    }

    private static String password(Path secrets, String name) throws IOException {
        return Files.readString(secrets.resolve("database-" + name)).strip();
    }

    private void make(String name) throws IOException, SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", name)) {
            say("create role %I login", name);
        }
        say(
                "alter role %I login nosuperuser nocreatedb nocreaterole password %L",
                name, password(secrets, name));
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            say("create database %I owner %I", name, name);
        }
        close(name);
    }

    private void close(String database) throws SQLException {
        say("revoke all on database %I from public", database);
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /// Statements about roles and databases take no parameters, so the server itself quotes the
    /// names.
    private void say(String template, String... words) throws SQLException {
        String quoted;
        try (PreparedStatement format =
                server.prepareStatement("select format(?, variadic ?::text[])")) {
            format.setString(1, template);
            format.setArray(2, server.createArrayOf("text", words));
            try (ResultSet row = format.executeQuery()) {
                row.next();
                quoted = row.getString(1);
            }
        }
        try (Statement statement = server.createStatement()) {
            statement.execute(quoted);
        }
    }
}
