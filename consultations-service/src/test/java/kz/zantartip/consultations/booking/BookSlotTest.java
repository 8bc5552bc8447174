package kz.zantartip.consultations.booking;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.consultations.Clinic.TOMORROW;
import static kz.zantartip.consultations.Clinic.book;
import static kz.zantartip.consultations.Clinic.lawyer;
import static kz.zantartip.consultations.Clinic.point;
import static kz.zantartip.consultations.Clinic.pointAt;
import static kz.zantartip.consultations.Clinic.session;
import static kz.zantartip.consultations.Clinic.sessionOf;
import static kz.zantartip.consultations.Clinic.slotsOf;
import static kz.zantartip.consultations.Clinic.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class BookSlotTest {

    private static final String PHONE = "+77011234567";

    private final FixedClock clock;

    BookSlotTest(FixedClock clock) {
        this.clock = clock;
    }

    @Test
    void aFreeSlotIsBookedAndNoLongerFree() {
        String session = sessionOf(2);
        String slot = slotsOf(session).getFirst();

        String reference =
                book(slot, "8 (701) 123-45-67")
                        .then()
                        .statusCode(201)
                        .header("Cache-Control", "no-store")
                        .header("ETag", matchesPattern("\"0-.{16}\""))
                        .body("state", equalTo("BOOKED"))
                        .body("secret", matchesPattern("[A-Za-z0-9_-]{22}"))
                        .body("contact.phone", equalTo(PHONE))
                        .body("slot", equalTo(slot))
                        .body("startsAt", equalTo(TOMORROW.toString()))
                        .body("actions", contains("cancel"))
                        .extract()
                        .path("reference");

        assertThat(slotsOf(session)).hasSize(1).doesNotContain(slot);
        assertThat(reference).matches("[0-9A-HJKMNP-TV-Z]{12}");
    }

    @Test
    void theCitizenSeesItWithTheSecretAndNobodyElseDoes() {
        JsonPath booked = book(slotsOf(sessionOf(1)).getFirst(), PHONE).jsonPath();
        String path = "/api/v1/bookings/" + booked.getString("reference");

        given().header("Booking-Secret", booked.getString("secret"))
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("contact.phone", equalTo(PHONE))
                .body("secret", nullValue());
        isProblem(given().get(path).then(), 404, "not-found");
        isProblem(given().header("Booking-Secret", "x").get(path).then(), 404, "not-found");
        isProblem(
                given().header("Booking-Secret", booked.getString("secret"))
                        .get("/api/v1/bookings/000000000000")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void aTakenSlotIsRefusedWithWhatElseThereIsAndThatCanBeBooked() {
        String point = point("75", "LAW_CLINIC", 1);
        List<String> here = slotsOf(session(point, lawyer(), 1, TOMORROW, 2));
        String near = pointAt("75", "FRONT_OFFICE", 1, "43.25", "76.90");
        String far = pointAt("75", "LAW_ROOM", 1, "43.40", "77.20");
        String elsewhere = point("71", "LAW_CLINIC", 1);
        String online = point("71", "ONLINE", 1);
        for (String other : List.of(far, near, elsewhere, online)) {
            session(other, lawyer(), 1, TOMORROW, 1);
        }
        book(here.getFirst(), "+77010000001").then().statusCode(201);

        Response refused = book(here.getFirst(), PHONE);

        isProblem(refused.then(), 409, "slot-gone")
                .body(
                        "alternatives.offer",
                        contains("SAME_POINT", "NEAREST_POINT", "NEAREST_POINT", "ONLINE"))
                .body("alternatives.point", contains(point, near, far, online));
        refused.jsonPath()
                .getList("alternatives.id", String.class)
                .forEach(slot ->
                        book(slot, "+7701" + (2_000_000 + Math.abs(slot.hashCode() % 1_000_000)))
                                .then()
                                .statusCode(201));
    }

    @Test
    void oneContactHasOneBookingADayHoweverTheNumberIsWritten() {
        List<String> slots = slotsOf(sessionOf(3));
        book(slots.getFirst(), PHONE).then().statusCode(201);

        isProblem(
                book(slots.get(1), "8 701 123 45 67").then(),
                409,
                "booking-once-per-contact-and-day");
        book(slots.get(1), "+77011234568").then().statusCode(201);
    }

    @Test
    void aSlotThatHasBegunOrLiesTooFarAheadIsNeitherShownNorBooked() {
        String point = point("75", "LAW_CLINIC", 1);
        String lawyer = lawyer();
        String soon = slotsOf(session(point, lawyer, 1, TOMORROW, 1)).getFirst();
        String far = session(point, lawyer, 1, TOMORROW.plus(Duration.ofDays(60)), 1);
        assertThat(slotsOf(far)).isEmpty();
        clock.set(TOMORROW);

        isProblem(book(soon, PHONE).then(), 409, "slot-gone");
        assertThat(slotsOf(far)).hasSize(1);
    }

    @Test
    void allFaultsAreToldAtOnceAndNoneRepeatsWhatWasSent() {
        String body =
                """
                {"topic": "ASTROLOGY", "language": "fr", "contact": {"phone": "+1 202 555 0100"}, "iin": "850101100013",
                 "consent": {"version": 7, "given": true}, "wish": "x"}
                """;

        String told =
                isProblem(send(body, "faulty").then(), 400, "invalid-input")
                        .body("errors", faultAt("#/slot", "not-null"))
                        .body("errors", faultAt("#/topic", "listed-code"))
                        .body("errors", faultAt("#/language", "pattern"))
                        .body("errors", faultAt("#/contact/phone", "phone"))
                        .body("errors", faultAt("#/iin", "iin"))
                        .body("errors", faultAt("#/consent/version", "valid-consent"))
                        .body("errors", faultAt("#/wish", "unknown-field"))
                        .extract()
                        .asString();

        assertThat(told).doesNotContain("ASTROLOGY", "555", "850101100013");
    }

    @ParameterizedTest
    @CsvSource({
        "TAX,kk,#/topic,not-offered",
        "LABOUR,en,#/language,not-offered",
    })
    void whatTheSessionDoesNotOfferIsNamed(
            String topic, String language, String place, String code) {
        String slot = slotsOf(sessionOf(1)).getFirst();
        String body =
                wanted(slot, PHONE)
                        .replace("LABOUR", topic)
                        .replace("\"kk\"", "\"" + language + "\"");

        isProblem(send(body, "offer").then(), 400, "invalid-input")
                .body("errors", faultAt(place, code));
    }

    @Test
    void withoutConsentNothingIsKept() {
        String slot = slotsOf(sessionOf(1)).getFirst();

        isProblem(
                        send(wanted(slot, PHONE).replace("true", "false"), "no consent").then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/consent/given", "valid-consent"));
    }

    @Test
    void anUnknownSlotIsNamed() {
        isProblem(book(UUID.randomUUID().toString(), PHONE).then(), 400, "invalid-input")
                .body("errors", faultAt("#/slot", "unknown-slot"));
    }

    @Test
    void theKeyIsNeededAndReplaysTheVeryAnswer() {
        String slot = slotsOf(sessionOf(1)).getFirst();
        isProblem(
                        given().contentType("application/json")
                                .body(wanted(slot, PHONE))
                                .post("/api/v1/bookings")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("Idempotency-Key", "not-null"));
        Response first = send(wanted(slot, PHONE), "once");

        Response again = send(wanted(slot, PHONE), "once");

        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Cache-Control", "no-store")
                .header("Location", equalTo(first.header("Location")))
                .header("Location", not(nullValue()));
        assertThat(again.asString()).isEqualTo(first.asString());
        isProblem(send(wanted(slot, "+77012345678"), "once").then(), 422, "idempotency-key-reused");
    }

    @Test
    void theVersionOfTheConsentMayBeTextAsInItsPath() {
        String slot = slotsOf(sessionOf(1)).getFirst();

        send(wanted(slot, PHONE).replace("\"version\": 1", "\"version\": \"1\""), "text")
                .then()
                .statusCode(201)
                .body("consent.version", equalTo(1));
    }

    private static Response send(String body, String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key.replace(' ', '-'))
                .body(body)
                .post("/api/v1/bookings");
    }
}
