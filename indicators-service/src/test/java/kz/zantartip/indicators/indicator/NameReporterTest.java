package kz.zantartip.indicators.indicator;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.indicators.Recordings.COORDINATOR;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.nameReporter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class NameReporterTest {

    private final FixedClock clock;

    NameReporterTest(FixedClock clock) {
        this.clock = clock;
    }

    @Test
    void theReporterIsNamedAndTheVersionRises() {
        nameReporter(EGDI, "MDDIAI")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("reporter", equalTo("MDDIAI"));

        given().get(EGDI)
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("reporter", equalTo("MDDIAI"));
    }

    @Test
    void theReporterIsTakenAway() {
        nameReporter(EGDI, "MDDIAI").then().statusCode(200);

        nameReporter(EGDI, null).then().statusCode(200).body("reporter", nullValue());
    }

    @Test
    void theSameAgainChangesNothing() {
        nameReporter(EGDI, "MDDIAI").then().statusCode(200);

        nameReporter(EGDI, "MDDIAI").then().statusCode(200).header("ETag", startsWith("\"1-"));

        given().get(EGDI + "/history").then().body("items", hasSize(1));
    }

    @Test
    void historyTellsWhoNamedWhomToWhomItMay() {
        nameReporter(EGDI, "MDDIAI");
        nameReporter(EGDI, "MOJ");

        given().get(EGDI + "/history")
                .then()
                .body("items.what", contains("reporter-named", "reporter-named"))
                .body("items[0].changes[0].before", equalTo("MDDIAI"))
                .body("items[0].changes[0].after", equalTo("MOJ"))
                .body("items[0].by.role", equalTo("coordinator"))
                .body("items[0].by.person", nullValue());
        given().auth()
                .oauth2(COORDINATOR)
                .get(EGDI + "/history")
                .then()
                .body("items[0].by.person", equalTo("somebody"));
    }

    @Test
    void whoWasReporterThenIsKnown() {
        nameReporter(EGDI, "MDDIAI");
        clock.forward(Duration.ofDays(2));
        nameReporter(EGDI, "MOJ");

        given().get(EGDI + "?asOf=2026-11-20")
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("reporter", equalTo("MDDIAI"));
        given().get(EGDI + "?asOf=2026-11-19").then().body("reporter", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NOBODY\"", "\"mddiai\"", "\"HPEO\"", "\"\""})
    void whoHasNoAccountCannotBeNamed(String agency) {
        isProblem(
                        patch("{\"reporter\": %s}".formatted(agency), "\"0\"").then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/reporter", "reporting-agency"));
    }

    @Test
    void nothingElseCanBeChanged() {
        isProblem(
                        patch("{\"polarity\": \"HIGHER_IS_BETTER\"}", "\"0\"").then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/polarity", "unknown-field"));
    }

    @Test
    void withoutATagOrWithAnOldOneItIsRefused() {
        isProblem(patch("{\"reporter\": \"MOJ\"}", null).then(), 428, "precondition-required");
        nameReporter(EGDI, "MDDIAI");
        isProblem(patch("{\"reporter\": \"MOJ\"}", "\"0\"").then(), 412, "stale");
    }

    @Test
    void onlyTheCoordinatorNames() {
        isProblem(
                given().auth()
                        .oauth2(Tokens.of(Role.AGENCY).agency("MDDIAI").token())
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "\"0\"")
                        .body("{\"reporter\": \"MDDIAI\"}")
                        .patch(EGDI)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void ofTwoAtOnceOneIsAnsweredAndTheOtherIsStale() throws Exception {
        for (int round = 0; round < 10; round++) {
            String tag = given().get(EGDI).getHeader("ETag");
            String one = round % 2 == 0 ? "MOJ" : "MIA";
            String other = round % 2 == 0 ? "MF" : "MH";
            try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
                List<Callable<Response>> calls =
                        Stream.of(one, other)
                                .<Callable<Response>>map(agency ->
                                        () ->
                                                patch(
                                                        "{\"reporter\": \"%s\"}".formatted(agency),
                                                        tag))
                                .toList();
                List<Integer> statuses =
                        callers.invokeAll(calls).stream()
                                .map(Future::resultNow)
                                .map(Response::statusCode)
                                .toList();
                assertThat(statuses).containsExactlyInAnyOrder(200, 412);
            }
        }
        given().get(EGDI + "/history").then().body("items", hasSize(10));
    }

    private static Response patch(String body, String ifMatch) {
        var request =
                given().auth()
                        .oauth2(COORDINATOR)
                        .contentType("application/merge-patch+json")
                        .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(EGDI);
    }
}
