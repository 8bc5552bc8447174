package kz.zantartip.consultations.hold;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.consultations.Clinic.book;
import static kz.zantartip.consultations.Clinic.sessionOf;
import static kz.zantartip.consultations.Clinic.slotsOf;
import static kz.zantartip.consultations.Clinic.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.consultations.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HouseTest
class HoldSlotTest {

    private static final String PHONE = "+77011234567";

    private final FixedClock clock;
    private String session;
    private String slot;
    private String other;

    HoldSlotTest(FixedClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void twoSlots() {
        session = sessionOf(2);
        List<String> slots = slotsOf(session);
        slot = slots.getFirst();
        other = slots.getLast();
    }

    @Test
    void aHeldSlotIsFreeToItsHolderOnly() {
        String hold =
                hold("{\"slot\": \"%s\"}".formatted(slot))
                        .then()
                        .statusCode(201)
                        .header("Cache-Control", "no-store")
                        .body("expiresAt", equalTo("2026-11-20T07:05:00Z"))
                        .extract()
                        .path("id");

        assertThat(slotsOf(session)).containsExactly(other);
        isProblem(book(slot, PHONE).then(), 409, "slot-gone")
                .body("alternatives.id", contains(other));
        isProblem(hold("{\"slot\": \"%s\"}".formatted(slot)).then(), 409, "slot-gone");
        bookWith(hold).then().statusCode(201);
    }

    @Test
    void afterFiveMinutesItIsFreeAgain() {
        hold("{\"slot\": \"%s\"}".formatted(slot)).then().statusCode(201);
        clock.forward(Duration.ofMinutes(5));

        assertThat(slotsOf(session)).containsExactly(slot, other);
        book(slot, PHONE).then().statusCode(201);
    }

    @Test
    void itIsRenewedOnceAndBeforeItExpires() {
        String hold = hold("{\"slot\": \"%s\"}".formatted(slot)).path("id");
        String renewal = "{\"slot\": \"%s\", \"hold\": \"%s\"}".formatted(slot, hold);
        clock.forward(Duration.ofMinutes(4));

        hold(renewal).then().statusCode(201).body("expiresAt", equalTo("2026-11-20T07:09:00Z"));
        isProblem(hold(renewal).then(), 409, "hold-not-renewable");
        clock.forward(Duration.ofMinutes(5));
        isProblem(hold(renewal).then(), 409, "hold-not-renewable");
        bookWith(hold).then().statusCode(201);
    }

    @Test
    void ofTwentyWhoWantToHoldOneSlotAtOnceOneDoes() throws Exception {
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            attempts.add(() -> hold("{\"slot\": \"%s\"}".formatted(slot)).statusCode());
        }

        List<Integer> statuses = AtOnce.all(attempts);

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aSlotThatIsNotThereIsNamed() {
        isProblem(
                        hold("{\"slot\": \"%s\"}".formatted(UUID.randomUUID())).then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/slot", "unknown-slot"));
    }

    private Response bookWith(String hold) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted(slot, PHONE).replaceFirst("\\{", "{\"hold\": \"" + hold + "\", "))
                .post("/api/v1/bookings");
    }

    private static Response hold(String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/slot-holds");
    }
}
