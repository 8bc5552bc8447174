package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.obligation.Obligations.NEXT_OF_MOJ;
import static kz.zantartip.measures.obligation.Obligations.PAST_OF_MOJ;
import static kz.zantartip.measures.obligation.Obligations.PATH;
import static kz.zantartip.measures.obligation.Obligations.accept;
import static kz.zantartip.measures.obligation.Obligations.act;
import static kz.zantartip.measures.obligation.Obligations.get;
import static kz.zantartip.measures.obligation.Obligations.giveBack;
import static kz.zantartip.measures.obligation.Obligations.submit;
import static kz.zantartip.measures.obligation.Obligations.submitted;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.atOnce;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class ReviewObligationTest {

    @Inject Told told;
    @Inject FixedClock clock;

    @Test
    void acceptedItIsSoForGood() {
        submitted("MOJ", PAST_OF_MOJ);

        accept(PAST_OF_MOJ, 1)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("status", equalTo("ACCEPTED"))
                .body("reviewedAt", equalTo("2026-11-20T07:00:00Z"))
                .body("actions", empty());

        assertThat(submit(agency("MOJ"), PAST_OF_MOJ, 2).statusCode()).isEqualTo(409);
        assertThat(giveBack(PAST_OF_MOJ, 2).statusCode()).isEqualTo(409);
        assertThat(told.types()).containsExactly("submitted", "accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reporting_obligation set round = 2",
                "delete from reporting_obligation",
                "update reporting_obligation_round set reports = '[]'",
                "delete from reporting_obligation_round"
            })
    void notEvenTheDatabaseChangesItThen(String sql) {
        submitted("MOJ", PAST_OF_MOJ);
        accept(PAST_OF_MOJ, 1).then().statusCode(200);

        assertThatThrownBy(() -> told.run(sql)).hasStackTraceContaining("never changes");
    }

    @Test
    void givenBackItMayBeHandedInAgainAndBindsAnew() {
        submitted("MOJ", NEXT_OF_MOJ);
        giveBack(NEXT_OF_MOJ, 1).then().statusCode(200).body("status", equalTo("RETURNED"));
        aSubmitted("MOJ", "21-2026-12-31");
        clock.forward(Duration.ofDays(1));

        submit(agency("MOJ"), NEXT_OF_MOJ, 2)
                .then()
                .statusCode(200)
                .body("round", equalTo(2))
                .body("reports.deadline", contains("21-2026-12-31"))
                .body("reviewedAt", nullValue())
                .body("reason", nullValue());
    }

    @Test
    void whyIsForThoseWhoTakePart() {
        submitted("MOJ", NEXT_OF_MOJ);
        giveBack(NEXT_OF_MOJ, 1).then().statusCode(200);

        get(NEXT_OF_MOJ).body("status", equalTo("RETURNED")).body("reason", nullValue());
        get(agency("MOE"), NEXT_OF_MOJ).body("reason", nullValue());
        get(agency("MOJ"), NEXT_OF_MOJ).body("reason.kk", equalTo("Аудандарын көрсетіңіз."));
        get(auditor(), NEXT_OF_MOJ).body("reason.kk", equalTo("Аудандарын көрсетіңіз."));
        assertThat(told.all().getLast().data()).doesNotContain("Аудандарын");
    }

    @Test
    void itsHistorySaysWhoDidWhatAndWhy() {
        submitted("MOJ", NEXT_OF_MOJ);
        giveBack(NEXT_OF_MOJ, 1);
        submit(agency("MOJ"), NEXT_OF_MOJ, 2);

        auditor()
                .get(PATH + NEXT_OF_MOJ + "/history")
                .then()
                .statusCode(200)
                .body("items.what", contains("submitted", "returned", "submitted"))
                .body("items[1].by.agency", equalTo("MIA"))
                .body("items[1].reason.kk", equalTo("Аудандарын көрсетіңіз."))
                .body("items[2].by.agency", equalTo("MOJ"));
        nobody().get(PATH + NEXT_OF_MOJ + "/history")
                .then()
                .body("items", hasSize(3))
                .body("items[1].reason", nullValue())
                .body("items[1].by.person", nullValue());
    }

    @Test
    void whatWasNotHandedInIsNotReviewed() {
        accept(PAST_OF_MOJ, 0).then().statusCode(409).body("code", equalTo("step-refused"));

        assertThat(told.count("reporting_obligation")).isZero();
    }

    /// Else it would stand for good and bind nothing of what is reported later.
    @Test
    void noHalfYearIsAcceptedBeforeItIsOver() {
        submitted("MOJ", NEXT_OF_MOJ);
        clock.set(Instant.parse("2026-12-31T18:59:59Z"));

        accept(NEXT_OF_MOJ, 1).then().statusCode(409).body("code", equalTo("half-year-not-over"));
        get(coordinator(), NEXT_OF_MOJ).body("actions", contains("return"));
        clock.forward(Duration.ofSeconds(1));
        accept(NEXT_OF_MOJ, 1).then().statusCode(200);
    }

    @Test
    void onlyTheCoordinatorReviews() {
        submitted("MOJ", NEXT_OF_MOJ);

        assertThat(act(agency("MOJ"), NEXT_OF_MOJ, "acceptance", 1).statusCode()).isEqualTo(403);
        assertThat(act(auditor(), NEXT_OF_MOJ, "acceptance", 1).statusCode()).isEqualTo(403);
        assertThat(act(nobody(), NEXT_OF_MOJ, "acceptance", 1).statusCode()).isEqualTo(401);
        get(NEXT_OF_MOJ).body("status", equalTo("SUBMITTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": {}}", "{\"reason\": {\"kk\": \"\"}}", "[]", ""})
    void aReturnNeedsAReason(String body) {
        submitted("MOJ", NEXT_OF_MOJ);

        act(coordinator().contentType("application/json").body(body), NEXT_OF_MOJ, "return", 1)
                .then()
                .statusCode(400);
    }

    @Test
    void ofTwoWhoAcceptAndReturnAtOnceOneWins() throws Exception {
        submitted("MOJ", PAST_OF_MOJ);

        List<Response> answers =
                atOnce(
                        6,
                        each -> each % 2 == 0 ? accept(PAST_OF_MOJ, 1) : giveBack(PAST_OF_MOJ, 1));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
        nobody().get(PATH + PAST_OF_MOJ + "/history").then().body("items", hasSize(2));
    }

    @Test
    void onPastDaysItStandsAsItStoodThen() {
        submitted("MOJ", PAST_OF_MOJ);
        clock.forward(Duration.ofDays(1));
        giveBack(PAST_OF_MOJ, 1);
        clock.forward(Duration.ofDays(1));
        submit(agency("MOJ"), PAST_OF_MOJ, 2);
        clock.forward(Duration.ofDays(1));
        accept(PAST_OF_MOJ, 3).then().statusCode(200);

        assertThat(
                        List.of(
                                        "2026-11-19",
                                        "2026-11-20",
                                        "2026-11-21",
                                        "2026-11-22",
                                        "2026-11-23")
                                .stream()
                                .map(day ->
                                        coordinator()
                                                .queryParam("asOf", day)
                                                .get(PATH + PAST_OF_MOJ)
                                                .<String>path("status")))
                .containsExactly("NOT_RECORDED", "SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED");
        coordinator()
                .queryParam("asOf", "2026-11-20")
                .get(PATH + PAST_OF_MOJ)
                .then()
                .body("actions", empty());
    }
}
