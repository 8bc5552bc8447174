package kz.zantartip.consultations.booking;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.consultations.Clinic.TOMORROW;
import static kz.zantartip.consultations.Clinic.asOperator;
import static kz.zantartip.consultations.Clinic.sessionOf;
import static kz.zantartip.consultations.Clinic.slotsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Words are planted in bookings and then looked for wherever they could have gone.
@HouseTest
class NothingOfBookingsLeavesTest {

    private static final String PHONE = "+77015550123";
    private static final String NAME = "Жасырынова Құпия";
    private static final String IIN = "850101100304";
    private static final String WORDS = "жұмыстан заңсыз шығарды";

    private final AgroalDataSource database;
    private final FixedClock clock;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    log.add(new SimpleFormatter().format(line));
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    NothingOfBookingsLeavesTest(AgroalDataSource database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void noPlantedWordStandsInAnyTableOrInTheLogAndNoFactIsTold() throws Exception {
        List<String> slots = slotsOf(sessionOf(3));
        long toldBefore = told();
        JsonPath booked = send("kept", body(slots.getFirst(), IIN)).jsonPath();
        String path = "/api/v1/bookings/" + booked.getString("reference");
        isProblem(send("again", body(slots.getFirst(), IIN)).then(), 409, "slot-gone");
        isProblem(
                send("day", body(slots.get(1), IIN)).then(),
                409,
                "booking-once-per-contact-and-day");
        isProblem(send("bad", body(slots.get(1), "850101100305")).then(), 400, "invalid-input");
        isProblem(send("worse", body(slots.get(1), IIN) + "}").then(), 400, "invalid-input");
        clock.set(TOMORROW);
        asOperator().header("If-Match", "\"0\"").post(path + "/check-in").then().statusCode(200);
        asOperator()
                .header("If-Match", "\"1\"")
                .body("{\"outcome\": \"ADVISED\"}")
                .post(path + "/outcome")
                .then()
                .statusCode(200);

        List<String> rows = allTables();

        assertThat(rows).anyMatch(row -> row.startsWith("booking:"));
        assertThat(rows).anyMatch(row -> row.startsWith("idempotency:"));
        assertThat(rows).anyMatch(row -> row.startsWith("history:") && row.contains(path));
        assertThat(told()).isEqualTo(toldBefore);
        assertThat(rows.stream().filter(row -> row.startsWith("outbox:")))
                .noneMatch(row -> row.contains("booking"));
        for (String planted :
                List.of(PHONE, PHONE.substring(2), NAME, IIN, WORDS, booked.getString("secret"))) {
            String hidden = HexFormat.of().formatHex(planted.getBytes(StandardCharsets.UTF_8));
            String coded =
                    Base64.getEncoder().encodeToString(planted.getBytes(StandardCharsets.UTF_8));
            assertThat(Stream.concat(rows.stream(), log.stream()))
                    .as("where %s stands", planted)
                    .noneMatch(line ->
                            line.contains(planted)
                                    || line.contains(hidden)
                                    || line.contains(coded));
        }
    }

    @Test
    void whatIsKeptIsReadAgainAndOnlyWhereItWasWritten() throws Exception {
        List<String> slots = slotsOf(sessionOf(2));
        JsonPath one = send("one", body(slots.getFirst(), IIN)).jsonPath();
        JsonPath other =
                send("other", body(slots.get(1), IIN).replace(PHONE, "+77015550124")).jsonPath();
        given().header("Booking-Secret", one.getString("secret"))
                .get("/api/v1/bookings/" + one.getString("reference"))
                .then()
                .statusCode(200)
                .body("name", org.hamcrest.Matchers.equalTo(NAME))
                .body("iin", org.hamcrest.Matchers.equalTo(IIN))
                .body("description", org.hamcrest.Matchers.equalTo(WORDS));

        execute(
                """
                update booking set name = (select name from booking where reference = '%s') where reference = '%s'
                """
                        .formatted(other.getString("reference"), one.getString("reference")));

        isProblem(
                given().header("Booking-Secret", one.getString("secret"))
                        .get("/api/v1/bookings/" + one.getString("reference"))
                        .then(),
                500,
                "internal-error");
    }

    private static String body(String slot, String iin) {
        return """
        {"slot": "%s", "topic": "LABOUR", "language": "kk", "contact": {"phone": "%s"}, "name": "%s", "iin": "%s",
         "description": "%s", "consent": {"version": 1, "given": true}}
        """
                .formatted(slot, PHONE, NAME, iin, WORDS);
    }

    private static Response send(String key, String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/bookings");
    }

    private long told() throws SQLException {
        return allTables().stream().filter(row -> row.startsWith("outbox:")).count();
    }

    /// Every row of every table as text, after the table's name.
    private List<String> allTables() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    sql.executeQuery(
                            "select tablename from pg_tables where schemaname = 'public'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row =
                        sql.executeQuery("select t::text from \"" + table + "\" as t")) {
                    while (row.next()) {
                        rows.add(table + ":" + row.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(change);
        }
    }
}
