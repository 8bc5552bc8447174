package kz.zantartip.consultations.slot;

import static io.restassured.RestAssured.get;
import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.consultations.Clinic.TOMORROW;
import static kz.zantartip.consultations.Clinic.lawyer;
import static kz.zantartip.consultations.Clinic.point;
import static kz.zantartip.consultations.Clinic.session;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class FindSlotsTest {

    private String inAlmaty;

    @BeforeEach
    void threeSessions() {
        inAlmaty = session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, 2);
        session(point("71", "FRONT_OFFICE", 1), lawyer(), 1, TOMORROW.plus(Duration.ofDays(1)), 3);
        session(point("71", "ONLINE", 1), lawyer(), 1, TOMORROW.plus(Duration.ofDays(2)), 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=50|9",
                "region=75|2",
                "region=71|7",
                "channel=ONLINE|4",
                "from=2026-11-22|7",
                "to=2026-11-22|5",
                "from=2026-11-22&to=2026-11-22|3",
                "district=алатау|9",
                "district=Алатау район|9",
                "district=Жетісу|0",
                "topic=LABOUR|9",
                "topic=TAX|0",
                "language=ru|9",
                "language=en|0"
            })
    void theConditionsHoldTogether(String query, int free) {
        get("/api/v1/slots?" + query).then().statusCode(200).body("items", hasSize(free));
    }

    @Test
    void theNextOneIsTheEarliest() {
        get("/api/v1/slots/next")
                .then()
                .statusCode(200)
                .body("session", equalTo(inAlmaty))
                .body("startsAt", equalTo(TOMORROW.toString()));
        isProblem(get("/api/v1/slots/next?topic=TAX").then(), 404, "no-free-slot");
    }

    @Test
    void wrongQuestionsAreNamed() {
        isProblem(
                        get("/api/v1/slots?topic=X&language=fr&from=2026-12-02&to=yesterday")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("topic", "listed-code"))
                .body("errors", faultIn("language", "pattern"))
                .body("errors", faultIn("to", "not-a-date"));
        isProblem(get("/api/v1/slots?from=2026-12-02&to=2026-12-01").then(), 400, "invalid-input")
                .body("errors", faultIn("to", "before-start"));
    }
}
