package kz.zantartip.measures.measure;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Coordinator.act;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.coordinator;
import static kz.zantartip.measures.reading.Coordinator.yearlyOn;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.anAccepted;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.draft;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class AmendMeasureTest {

    @Inject FixedClock clock;
    @Inject Told told;

    @Test
    void anEditionInForceIsWhatAllReadFromNowOn() {
        ObjectNode sent = amendment(18, "2026-01-01");
        sent.putObject("title").put("kk", "Құқық бұрыштарын ашу").put("ru", "Открыть уголки");

        amend(18, 1, sent)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("edition", equalTo(2))
                .body("title.kk", equalTo("Құқық бұрыштарын ашу"))
                .body("title.en", nullValue())
                .body("act.number", equalTo("777"))
                .body("coming", nullValue());
    }

    @Test
    void anEditionToComeIsAnnounced() {
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30"))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("edition", equalTo(1))
                .body("coming.edition", equalTo(List.of(2)))
                .body("coming[0].effectiveFrom", equalTo("2027-01-01"))
                .body("coming[0].act.number", equalTo("777"))
                .body("coming[0].schedule.monthDays", equalTo(List.of("06-30")))
                .body("coming[0].title.kk", notNullValue())
                .body("coming[0].executors[0].agency", equalTo("MOJ"));
    }

    @Test
    void theEditionBeforeIsFoundAsOfThen() {
        clock.forward(Duration.ofHours(1));
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);

        asking("asOf", "2026-11-20T07:59:59Z")
                .get("/api/v1/measures/18/deadlines")
                .then()
                .body("items.id", hasItem("18-2027-02-15"));
    }

    @Test
    void deadlinesThatTheScheduleHasNoLongerAreWithdrawnAndNewOnesCome() {
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);

        asking().get("/api/v1/measures/18/deadlines")
                .then()
                .body("items.id", not(hasItem("18-2027-02-15")))
                .body("items.id", hasItem("18-2026-02-15"))
                .body("items.id", hasItem("18-2027-06-30"));
        asking().get("/api/v1/deadlines/18-2027-02-15").then().statusCode(404);
    }

    @Test
    void whatIsToldIsWhatAllRead() {
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);

        Told.Row first = told.all().getFirst();
        assertThat(first.type()).isEqualTo("kz.zantartip.measure.amended.v1");
        assertThat(first.subject()).isEqualTo("/api/v1/measures/18");
        assertThat(first.data()).isEqualTo(asking().get("/api/v1/measures/18").asString());
    }

    @Test
    void eachDeadlineThatCameOrWentIsToldToo() {
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);

        assertThat(told.all())
                .extracting(row -> row.type().split("\\.")[3] + " " + row.subject())
                .contains(
                        "withdrawn /api/v1/deadlines/18-2027-02-15",
                        "scheduled /api/v1/deadlines/18-2027-06-30")
                .doesNotContain("withdrawn /api/v1/deadlines/18-2026-02-15")
                .hasSize(1 + 5 + 4);
        assertThat(told.all())
                .filteredOn(row -> row.type().contains("scheduled"))
                .allSatisfy(row ->
                        assertThat(row.data()).isEqualTo(asking().get(row.subject()).asString()));
    }

    @Test
    void otherExecutorsChangeTheirDeadlines() {
        ObjectNode sent = amendment(18, "2027-01-01");
        sent.withArray("/executors").remove(1);

        amend(18, 1, sent).then().statusCode(200);

        assertThat(told.all())
                .filteredOn(row -> row.type().equals("kz.zantartip.deadline.changed.v1"))
                .hasSize(5);
        asking().get("/api/v1/deadlines/18-2027-02-15/history")
                .then()
                .body("items[0].what", equalTo("changed"))
                .body("items[0].changes.field", equalTo(List.of("agencies")))
                .body("items[0].reason.ru", equalTo("Изменение"));
    }

    @Test
    void theHistoryNamesWhoWhatOldAndNew() {
        ObjectNode sent = amendment(18, "2026-01-01");
        sent.putObject("title").put("kk", "Жаңа");
        amend(18, 1, sent).then().statusCode(200);

        coordinator()
                .get("/api/v1/measures/18/history")
                .then()
                .body("items", hasSize(2))
                .body("items[0].what", equalTo("AMENDED"))
                .body("items[0].by.role", equalTo("coordinator"))
                .body("items[0].by.agency", equalTo("MIA"))
                .body("items[0].by.person", equalTo("aigul"))
                .body("items[0].changes.field", equalTo(List.of("title")))
                .body("items[0].changes[0].after.kk", equalTo("Жаңа"))
                .body("items[1].by", nullValue());
        asking().get("/api/v1/measures/18/history").then().body("items[0].by.person", nullValue());
    }

    @Test
    void whoReadAnOlderVersionIsTooLate() {
        ObjectNode sent = amendment(18, "2027-01-01");
        amend(18, 1, sent).then().statusCode(200);

        isProblem(amend(18, 1, sent).then(), 412, "stale").header("ETag", "\"2\"");
    }

    @Test
    void withoutIfMatchNothingIsChanged() {
        isProblem(
                coordinator()
                        .contentType("application/json")
                        .body(amendment(18, "2027-01-01").toString())
                        .put("/api/v1/measures/18")
                        .then(),
                428,
                "precondition-required");
    }

    @Test
    void onlyTheCoordinatorAmends() {
        String body = amendment(18, "2027-01-01").toString();
        for (RequestSpecification who : List.of(agency("MOJ"), auditor())) {
            isProblem(act(who, 1, body).put("/api/v1/measures/18").then(), 403, "forbidden");
        }
        isProblem(act(given(), 1, body).put("/api/v1/measures/18").then(), 401, "unauthenticated");
    }

    @Test
    void aMeasureThatIsNotThereIsNotAmended() {
        isProblem(amend(56, 1, amendment(18, "2027-01-01")).then(), 404, "not-found");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        ObjectNode sent = amendment(18, "2024-12-31");
        sent.put("number", 17);
        sent.put("direction", 6);
        sent.putObject("title").put("kk", " ");
        sent.put("progress", 1);
        sent.put("deadlines", 1);
        sent.withObject("/schedule").put("due", "2027-01-01");
        sent.withObject("/schedule").putArray("monthDays").add("02-30");
        ((ObjectNode) sent.withArray("/executors").get(1)).put("lead", true).put("agency", "XYZ");
        sent.withObject("/act").put("number", " ").put("date", "2026-11-21").remove("title");
        sent.withObject("/financing").put("amount", "MUCH");

        isProblem(amend(18, 1, sent).then(), 400, "invalid-input")
                .body("errors", faultAt("#/number", "number-stays"))
                .body("errors", faultAt("#/direction", "max"))
                .body("errors", faultAt("#/title", "any-language"))
                .body("errors", faultAt("#/progress", "unknown-field"))
                .body("errors", faultAt("#/deadlines", "unknown-field"))
                .body("errors", faultAt("#/schedule/due", "schedule-due"))
                .body("errors", faultAt("#/schedule/monthDays", "schedule-month-days"))
                .body("errors", faultAt("#/executors/1/lead", "lead-first"))
                .body("errors", faultAt("#/executors/1/agency", "agency-code"))
                .body("errors", faultAt("#/act/number", "not-blank"))
                .body("errors", faultAt("#/act/date", "past-or-present"))
                .body("errors", faultAt("#/act/title", "not-null"))
                .body("errors", faultAt("#/financing/amount", "unknown-code"))
                .body("errors", faultAt("#/effectiveFrom", "outside-the-plan"))
                .body("errors", hasSize(14));
    }

    @ParameterizedTest
    @CsvSource({
        "MOJ, MOJ, 1, named-twice",
        "HPEO, MOJ, 0, lead-without-account",
    })
    void executorsThatCannotBe(String first, String second, int place, String code) {
        ObjectNode sent = amendment(18, "2027-01-01");
        ((ObjectNode) sent.withArray("/executors").get(0)).put("agency", first);
        ((ObjectNode) sent.withArray("/executors").get(1)).put("agency", second);

        isProblem(amend(18, 1, sent).then(), 400, "invalid-input")
                .body("errors", faultAt("#/executors/" + place + "/agency", code));
    }

    @Test
    void theNextEditionDoesNotBeginBeforeTheOneInForce() {
        amend(18, 1, amendment(18, "2026-06-01")).then().statusCode(200);

        isProblem(amend(18, 2, amendment(18, "2026-05-31")).then(), 400, "invalid-input")
                .body("errors", faultAt("#/effectiveFrom", "before-last-edition"));
    }

    @Test
    void aWrongDayIsCorrectedBeforeItComes() {
        amend(18, 1, yearlyOn(amendment(18, "2029-01-01"), "06-30")).then().statusCode(200);

        amend(18, 2, yearlyOn(amendment(18, "2027-01-01"), "06-30"))
                .then()
                .statusCode(200)
                .body("coming.edition", equalTo(List.of(3)))
                .body("coming.effectiveFrom", equalTo(List.of("2027-01-01")));

        asking().get("/api/v1/measures/18/deadlines")
                .then()
                .body("items.id", hasItem("18-2027-06-30"))
                .body("items.id", not(hasItem("18-2028-02-15")));
    }

    @Test
    void whatIsSettledIsNeitherTakenAwayNorHandedOver() {
        anAccepted("MOJ", "18-2026-02-15");
        ObjectNode ofAnother = amendment(18, "2026-01-01");
        ((ObjectNode) ofAnother.withArray("/executors").get(0)).put("agency", "MF");

        isProblem(amend(18, 1, ofAnother).then(), 409, "deadline-settled");
        isProblem(
                amend(18, 1, yearlyOn(amendment(18, "2026-01-01"), "06-30")).then(),
                409,
                "deadline-settled");

        asking().get("/api/v1/deadlines/18-2026-02-15").then().body("status", equalTo("ACCEPTED"));
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);
    }

    @Test
    void whoIsNamedInItsPredecessorsPlaceHasReportedAlready() {
        String deadline = "3-2026-05-31";
        anAccepted("MAIDD", deadline);
        ObjectNode sent = amendment(3, "2026-01-01");
        ((ObjectNode) sent.withArray("/executors").get(0)).put("agency", "MAIDD");

        amend(3, 1, sent)
                .then()
                .statusCode(200)
                .body("progress.reportedPercent", equalTo(60))
                .body("progress.deadlines.accepted", equalTo(1));

        asking().get("/api/v1/deadlines/" + deadline)
                .then()
                .body("lead", equalTo("MAIDD"))
                .body("status", equalTo("ACCEPTED"));
        asking().get("/api/v1/deadlines/" + deadline + "/explanation")
                .then()
                .body("reports.lead", equalTo(List.of(true)));
        isProblem(
                draft(agency("MAIDD"), deadline).then(), 409, "progress-report-once-per-deadline");
        coordinator()
                .contentType("text/csv")
                .body(
                        """
                        deadline,agency,actedAt,letterNumber,letterDate,summaryKk,completionPercent
                        3-2026-05-31,MAIDD,2026-05-30T05:00:00Z,7,2026-05-30,Өткізілді.,100
                        """)
                .post("/api/v1/progress-report-imports")
                .then()
                .body("problems.code", equalTo(List.of("recorded-otherwise")));
        asking().get("/api/v1/discipline").then().body("totals.received", equalTo(1));
    }

    @Test
    void onADeadlineThatIsGoneNothingIsHandedInOrAccepted() {
        String drafted = aDraft(agency("MOJ"), "18-2027-02-15");
        String submitted = aSubmitted("MOJ", "18-2028-02-15");
        amend(18, 1, yearlyOn(amendment(18, "2027-01-01"), "06-30")).then().statusCode(200);

        isProblem(submit(agency("MOJ"), drafted, 0).then(), 409, "deadline-withdrawn");
        isProblem(accept(coordinator(), submitted, 1).then(), 409, "deadline-withdrawn");
        giveBack(coordinator(), submitted, 1).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | wrong-type",
                "\"18\" | wrong-type",
                "null | not-null",
                "{ | malformed-json"
            })
    void whatIsNoAmendmentIsRefused(String body, String code) {
        isProblem(amend(18, 1, body).then(), 400, "invalid-input")
                .body("errors", faultAt("#", code));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        ObjectNode sent = amendment(18, "2027-01-01");
        sent.putObject("title").put("kk", "ә".repeat(4001));

        isProblem(amend(18, 1, sent).then(), 400, "invalid-input")
                .body("errors", faultAt("#/title/kk", "size"));
    }
}
