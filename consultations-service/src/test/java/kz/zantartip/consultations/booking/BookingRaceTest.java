package kz.zantartip.consultations.booking;

import static kz.zantartip.consultations.Clinic.TOMORROW;
import static kz.zantartip.consultations.Clinic.lawyer;
import static kz.zantartip.consultations.Clinic.point;
import static kz.zantartip.consultations.Clinic.session;
import static kz.zantartip.consultations.Clinic.sessionOf;
import static kz.zantartip.consultations.Clinic.slotsOf;
import static kz.zantartip.consultations.Clinic.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.consultations.AtOnce;
import org.junit.jupiter.api.Test;

/// Whatever is promised of bookings, raced: all callers want the same slot at the same time, then all the next.
/// `-Dbooking.attempts=` makes it smaller or larger.
@HouseTest
class BookingRaceTest {

    private static final int ATTEMPTS = Integer.getInteger("booking.attempts", 10_000);
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Answer(int status, JsonNode body) {

        String code() {
            return body.path("code").asText();
        }
    }

    private final AgroalDataSource database;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/api/v1/bookings")
    URI bookings;

    BookingRaceTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void ofManyThousandsOnAHundredSlotsExactlyAHundredAreBooked() throws Exception {
        String point = point("75", "LAW_CLINIC", 5);
        List<String> slots = new ArrayList<>();
        for (int desk = 1; desk <= 5; desk++) {
            slots.addAll(slotsOf(session(point, lawyer(), desk, TOMORROW, 20)));
        }
        session(point("75", "FRONT_OFFICE", 1), lawyer(), 1, TOMORROW, 3);
        assertThat(slots).hasSize(100);

        List<Answer> answers =
                AtOnce.all(
                        IntStream.range(0, ATTEMPTS)
                                .<Callable<Answer>>mapToObj(i ->
                                        () ->
                                                book(
                                                        "race-" + i,
                                                        slots.get(i * 100 / ATTEMPTS),
                                                        phone(i)))
                                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(100);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allMatch(answer -> answer.status() == 409)
                .allMatch(answer -> answer.code().equals("slot-gone"))
                .allMatch(answer -> !answer.body().path("alternatives").isEmpty());
        assertThat(number("select count(*) from booking where state = 'BOOKED'")).isEqualTo(100);
        assertThat(number("select count(distinct slot) from booking")).isEqualTo(100);
    }

    @Test
    void ofOneContactOnManySlotsOfADayOneIsBooked() throws Exception {
        List<String> slots = slotsOf(sessionOf(30));

        List<Answer> answers =
                AtOnce.all(
                        slots.stream()
                                .<Callable<Answer>>map(
                                        slot -> () -> book("day-" + slot, slot, phone(1)))
                                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allMatch(answer -> answer.status() == 409)
                .allMatch(answer -> answer.code().equals("booking-once-per-contact-and-day"));
        assertThat(number("select count(*) from booking")).isEqualTo(1);
    }

    @Test
    void oneKeySentFiftyTimesAtOnceMakesOneBooking() throws Exception {
        String slot = slotsOf(sessionOf(1)).getFirst();

        List<Answer> answers =
                AtOnce.all(
                        IntStream.range(0, 50)
                                .<Callable<Answer>>mapToObj(_ -> () -> book("same", slot, phone(1)))
                                .toList());

        assertThat(answers)
                .allMatch(answer ->
                        answer.status() == 201 || answer.code().equals("idempotency-key-in-use"));
        assertThat(
                        answers.stream()
                                .filter(answer -> answer.status() == 201)
                                .map(Answer::body)
                                .distinct())
                .hasSize(1);
        assertThat(number("select count(*) from booking")).isEqualTo(1);
    }

    private static String phone(int i) {
        return "+7701%07d".formatted(i);
    }

    private Answer book(String key, String slot, String phone) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(bookings)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(wanted(slot, phone)))
                        .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    private long number(String query) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
