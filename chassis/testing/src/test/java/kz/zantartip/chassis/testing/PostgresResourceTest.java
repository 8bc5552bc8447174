package kz.zantartip.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresResourceTest {

    private static final PostgresResource POSTGRES = new PostgresResource();
    private static Map<String, String> settings;

    @BeforeAll
    static void start() {
        settings = POSTGRES.start();
    }

    @AfterAll
    static void stop() {
        POSTGRES.stop();
    }

    @Test
    void theServiceOwnsItsDatabaseAndIsNoSuperuser() throws Exception {
        try (Connection connection = connect(password())) {
            connection.createStatement().execute("create extension if not exists pg_trgm");
            connection.createStatement().execute("create table owned (id int)");
            try (ResultSet role =
                    connection
                            .createStatement()
                            .executeQuery(
                                    "select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user")) {
                assertThat(role.next()).isTrue();
                assertThat(role.getBoolean(1) || role.getBoolean(2) || role.getBoolean(3))
                        .isFalse();
            }
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> connect("wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void theSuperuserIsOutOfReach() {
        String url = settings.get("quarkus.datasource.jdbc.url");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void serverErrorsDoNotRepeatTheValues() {
        assertThat(settings.get("quarkus.datasource.jdbc.url"))
                .endsWith("?logServerErrorDetail=false");
    }

    @Test
    void afterAStopNothingIsLeft() throws Exception {
        PostgresResource another = new PostgresResource();
        another.start();
        Path folder = another.folder();
        assertThat(folder).isNotEmptyDirectory();

        another.stop();

        assertThat(folder).doesNotExist();
    }

    private static String password() {
        return settings.get("quarkus.datasource.password");
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                password);
    }
}
