package kz.zantartip.measures.story;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.obligation.Obligations;
import kz.zantartip.measures.plan.Acts;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// November 2026. The auditor asks what was known on 15 July, of a system that has been live since the beginning of the year. Since
/// then reports were given back and accepted, letters of July were entered, the plan was amended, the calendar replaced and a
/// ministry with it.
@HouseTest
class AuditorsJulyTest {

    private static final Instant END_OF_15_JULY = Instant.parse("2026-07-15T18:59:59.999999Z");

    private static final List<String> QUESTIONS =
            List.of(
                    "/deadlines?limit=500&from=2026-01-01",
                    "/deadlines/45-2026-06-30",
                    "/deadlines/45-2026-06-30/explanation",
                    "/measures?limit=500",
                    "/measure-summary?groupBy=direction,agency,status",
                    "/discipline?period=2026-S1&groupBy=agency,direction",
                    "/discipline?groupBy=agency,region,duty",
                    "/reporting-calendar?limit=500&period=2026",
                    "/reporting-calendar/MOJ-2026-S1",
                    "/reporting-calendar/MOE-2026-S1");

    @Inject FixedClock clock;
    @Inject Acts acts;
    @Inject Told database;

    private final Map<String, String> answered = new LinkedHashMap<>();

    @BeforeEach
    void theYearSoFar() {
        database.run("update installation set live_from = date '2026-01-01'");
        clock.set(Instant.parse("2026-06-25T07:00:00Z"));
        String ofRegion = aSubmittedOfRegion("75", "45-2026-06-30");
        clock.set(Instant.parse("2026-07-13T07:00:00Z"));
        String late = aSubmitted("MOJ", "18-2026-02-15");
        Obligations.submitted("MOJ", "MOJ-2026-S1");

        clock.set(END_OF_15_JULY);
        QUESTIONS.forEach(question -> answered.put(question, answer(question)));

        clock.forward(Duration.ofSeconds(1));
        accept(coordinator(), ofRegion, 1).then().statusCode(200);
        giveBack(coordinator(), late, 1).then().statusCode(200);
        Obligations.giveBack("MOJ-2026-S1", 1).then().statusCode(200);
        clock.set(Instant.parse("2026-08-03T07:00:00Z"));
        submit(agency("MOJ"), late, 2).then().statusCode(200);
        Obligations.onPaper("MOE-2026-S1", 0, Obligations.letter("2026-07-10T05:00:00Z"))
                .then()
                .statusCode(200);
        acts.replaceCalendar(3, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 6, 30));
        acts.replaceAgency("MOE", "MOEX", LocalDate.of(2026, 7, 1));
        acts.amend(
                18,
                LocalDate.of(2026, 1, 1),
                Acts.title(new LocalizedText("Жаңа атау", "Новое", "New")));
        clock.reset();
    }

    @Test
    void whatWasKnownThenIsAnsweredToTheByte() {
        for (String question : QUESTIONS) {
            assertThat(answer(question + (question.contains("?") ? "&" : "?") + "asOf=2026-07-15"))
                    .as(question)
                    .isEqualTo(answered.get(question));
        }
    }

    @Test
    void andItIsNotWhatIsKnownNow() {
        for (String question : QUESTIONS) {
            assertThat(answer(question)).as(question).isNotEqualTo(answered.get(question));
        }
    }

    /// Handed in on 10 July and so in time; but on 15 July nobody had entered it yet, and the system said that it was due today.
    @Test
    void aLetterOfJulyThatWasEnteredInAugustIsInTimeAndWasNotKnown() {
        asking("asOf", "2026-07-31")
                .get("/api/v1/reporting-calendar/MOE-2026-S1")
                .then()
                .body("status", equalTo("OVERDUE"))
                .body("late", equalTo(true));

        asking().get("/api/v1/reporting-calendar/MOE-2026-S1")
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("late", equalTo(false))
                .body("agency", equalTo("MOEX"));
    }

    @Test
    void theHistorySaysWhoChangedWhatSince() {
        auditor()
                .get("/api/v1/reporting-calendar/MOE-2026-S1/history")
                .then()
                .body("items[0].at", equalTo("2026-08-03T07:00:00Z"))
                .body("items[0].by.role", equalTo("coordinator"));
    }

    private static String answer(String question) {
        return auditor().get("/api/v1" + question).then().statusCode(200).extract().asString();
    }
}
