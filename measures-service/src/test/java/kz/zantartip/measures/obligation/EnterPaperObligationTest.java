package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.obligation.Obligations.PAST_OF_MOJ;
import static kz.zantartip.measures.obligation.Obligations.PATH;
import static kz.zantartip.measures.obligation.Obligations.act;
import static kz.zantartip.measures.obligation.Obligations.get;
import static kz.zantartip.measures.obligation.Obligations.letter;
import static kz.zantartip.measures.obligation.Obligations.onPaper;
import static kz.zantartip.measures.obligation.Obligations.submit;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What came on paper before the system was there.
@HouseTest
class EnterPaperObligationTest {

    private static final String IN_TIME = letter("2026-07-14T18:59:59Z");

    @Inject Told told;

    @Test
    void latenessGoesByTheDayItWasHandedIn() {
        onPaper(PAST_OF_MOJ, 0, IN_TIME)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("late", equalTo(false))
                .body("submittedAt", equalTo("2026-07-14T18:59:59Z"))
                .body("recordedAt", equalTo("2026-11-20T07:00:00Z"))
                .body("backfilled", equalTo(true))
                .body("letter.number", equalTo("7-2/1845-Қ"))
                .body("letter.date", equalTo("2026-07-10"));
    }

    @Test
    void theLetterIsOpenToAllOnceItIsAccepted() {
        onPaper(PAST_OF_MOJ, 0, IN_TIME).then().statusCode(200);
        get(PAST_OF_MOJ).body("letter", nullValue()).body("backfilled", equalTo(true));
        get(agency("MOE"), PAST_OF_MOJ).body("letter", nullValue());
        get(agency("MOJ"), PAST_OF_MOJ).body("letter.number", equalTo("7-2/1845-Қ"));
        get(auditor(), PAST_OF_MOJ).body("letter.number", equalTo("7-2/1845-Қ"));
        nobody().get(PATH + PAST_OF_MOJ + "/history").then().body("items[0].changes", empty());
        assertThat(told.all().getLast().data()).doesNotContain("7-2/1845");

        Obligations.accept(PAST_OF_MOJ, 1).then().statusCode(200);

        get(PAST_OF_MOJ).body("letter.number", equalTo("7-2/1845-Қ"));
        nobody().get(PATH + PAST_OF_MOJ + "/history")
                .then()
                .body("items[1].changes.field", containsInAnyOrder("actedAt", "letter"));
        nobody().get(PATH + PAST_OF_MOJ + "?asOf=2026-11-19").then().body("letter", nullValue());
    }

    /// 15 July 19:00 in UTC is 16 July in Almaty.
    @Test
    void aDayLaterItIsLate() {
        onPaper(PAST_OF_MOJ, 0, letter("2026-07-15T19:00:00Z")).then().statusCode(200);

        get(PAST_OF_MOJ).body("late", equalTo(true)).body("daysLate", equalTo(1));
    }

    @Test
    void butItWasNotKnownBeforeItWasEntered() {
        onPaper(PAST_OF_MOJ, 0, IN_TIME).then().statusCode(200);

        nobody().get(PATH + PAST_OF_MOJ + "?asOf=2026-07-31")
                .then()
                .body("status", equalTo("NOT_RECORDED"))
                .body("submittedAt", nullValue());
    }

    @Test
    void theHistorySaysHowItCame() {
        onPaper(PAST_OF_MOJ, 0, IN_TIME).then().statusCode(200);

        auditor()
                .get(PATH + PAST_OF_MOJ + "/history")
                .then()
                .body("items[0].by.role", equalTo("coordinator"))
                .body("items[0].changes.field", containsInAnyOrder("actedAt", "letter"))
                .body(
                        "items[0].changes.find { it.field == 'letter' }.after.number",
                        equalTo("7-2/1845-Қ"));
    }

    @Test
    void returnedOnPaperItMayBeMendedByItsBody() {
        onPaper(PAST_OF_MOJ, 0, IN_TIME).then().statusCode(200);
        Obligations.giveBack(PAST_OF_MOJ, 1).then().statusCode(200);

        submit(agency("MOJ"), PAST_OF_MOJ, 2)
                .then()
                .statusCode(200)
                .body("late", equalTo(false))
                .body("backfilled", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"letter\": null} | #/actedAt | not-null",
                "{\"letter\": null} | #/letter | not-null",
                "{\"actedAt\": \"2026-07-10\"} | #/actedAt | wrong-type",
                "{\"actedAt\": 5} | #/actedAt | wrong-type",
                "{\"actedAt\": \"2027-07-10T05:00:00Z\"} | #/actedAt | past-or-present",
                "{\"letter\": {}} | #/letter/number | not-blank",
                "{\"letter\": {\"number\": \" \"}} | #/letter/number | not-blank",
                "{\"letter\": {\"number\": \"1\", \"date\": \"2027-07-10\"}} | #/letter/date | past-or-present",
                "{\"letter\": {\"number\": \"1\", \"date\": \"10.07.2026\"}} | #/letter/date | wrong-type",
                "{\"agency\": \"MOJ\"} | #/agency | unknown-field",
                "[] | # | wrong-type"
            })
    void allFaultsAreTold(String body, String pointer, String code) {
        onPaper(PAST_OF_MOJ, 0, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
    }

    /// 9 July 18:59 in UTC is still 9 July in Almaty.
    @Test
    void theLetterIsNotLaterThanWhatItCameWith() {
        onPaper(PAST_OF_MOJ, 0, letter("2026-07-09T18:59:59Z"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/letter/date"))
                .body("errors[0].code", equalTo("letter-date"));
        onPaper(PAST_OF_MOJ, 0, letter("2026-07-09T19:00:00Z")).then().statusCode(200);
    }

    @Test
    void aNumberOfAnyLengthIsRefused() {
        String body = letter("2026-07-10T05:00:00Z").replace("7-2/1845-Қ", "Қ".repeat(51));

        onPaper(PAST_OF_MOJ, 0, body)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/letter/number"));
    }

    /// The coordinator owes nothing: what it sends came on paper, and has to say how.
    @Test
    void withoutALetterItIsItsBodysOnly() {
        submit(coordinator(), PAST_OF_MOJ, 0).then().statusCode(400);
        onPaper(PAST_OF_MOJ, 0, "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("#/actedAt", "#/letter"));

        act(agency("MOJ").contentType("application/json").body("{}"), PAST_OF_MOJ, "submission", 0)
                .then()
                .statusCode(200)
                .body("backfilled", nullValue());
    }

    @Test
    void noHalfYearIsToldOfBeforeItBegins() {
        onPaper(PAST_OF_MOJ, 0, letter("2025-12-31T18:59:59Z").replace("2026-07-10", "2025-12-30"))
                .then()
                .statusCode(409)
                .body("code", equalTo("half-year-not-begun"));
    }

    @Test
    void anotherKindOfBodyIsNotTaken() {
        act(coordinator().contentType("text/plain").body("7-2/1845"), PAST_OF_MOJ, "submission", 0)
                .then()
                .statusCode(415);
    }

    @Test
    void nobodyElseEntersWhatCameOnPaper() {
        act(
                        agency("MOJ")
                                .contentType("application/json")
                                .body(IN_TIME.getBytes(StandardCharsets.UTF_8)),
                        PAST_OF_MOJ,
                        "submission",
                        0)
                .then()
                .statusCode(403);
        act(auditor().contentType("application/json").body("{"), PAST_OF_MOJ, "submission", 0)
                .then()
                .statusCode(403);
    }
}
