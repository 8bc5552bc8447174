package kz.zantartip.measures.deadline;

import static kz.zantartip.measures.reading.Answers.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class ExplainDeadlineTest {

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void namesRuleActCalendarAndReckoning() {
        asking().get("/api/v1/deadlines/18-2027-02-15/explanation")
                .then()
                .statusCode(200)
                .body("deadline.id", equalTo("18-2027-02-15"))
                .body("rule.text.kk", equalTo("жыл сайын, есепті жылдан кейінгі 15 ақпанға дейін"))
                .body("rule.schedule.type", equalTo("YEARLY"))
                .body("rule.act.number", equalTo("200"))
                .body("rule.edition", equalTo(1))
                .body("calendar.version", equalTo(2))
                .body("calendar.skipped", hasSize(0))
                .body("reckoning.today", equalTo("2026-11-20"))
                .body("reckoning.liveFrom", equalTo("2026-11-20"))
                .body("reckoning.soonDays", equalTo(14));
    }

    @Test
    void namesTheDaysOffThatItSkipped() {
        asking().get("/api/v1/deadlines/14-2026-10-31/explanation")
                .then()
                .body("calendar.skipped.date", equalTo(List.of("2026-10-31", "2026-11-01")))
                .body("calendar.skipped.kind", equalTo(List.of("WEEKEND", "WEEKEND")));
    }

    @Test
    void namesTheHolidayBehindADayOff() {
        acts.replaceCalendar(3, LocalDate.of(2027, 2, 15));

        asking().get("/api/v1/deadlines/18-2027-02-15/explanation")
                .then()
                .body("calendar.version", equalTo(3))
                .body("calendar.skipped.kind", equalTo(List.of("HOLIDAY")))
                .body("calendar.skipped.holiday", equalTo(List.of("ORDERED_DAY_OFF")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T07:00:00Z | 14-2025-01-31 | утверждения плана",
                "2026-11-20T07:00:00Z | 14-2026-10-31 | до запуска системы (2026-11-20)",
                "2026-11-20T07:00:00Z | 14-2026-11-30 | не больше 14 дней: 2026-11-30",
                "2026-12-01T07:00:00Z | 14-2026-11-30 | Срок прошёл 2026-11-30",
                "2026-11-20T07:00:00Z | 14-2026-12-31 | ещё впереди"
            })
    void saysTheStatusInWords(Instant now, String id, String words) {
        clock.set(now);

        asking().get("/api/v1/deadlines/" + id + "/explanation")
                .then()
                .body("reckoning.because.ru", containsString(words));
    }

    @Test
    void isInThreeLanguages() {
        List<String> languages =
                List.copyOf(
                        asking().get("/api/v1/deadlines/14-2026-10-31/explanation")
                                .jsonPath()
                                .<String, String>getMap("reckoning.because")
                                .keySet());

        assertThat(languages).containsExactly("kk", "ru", "en");
    }

    @Test
    void afterAnAmendmentNamesItsActAndEdition() {
        acts.amend(18, LocalDate.of(2027, 1, 1), Acts.yearlyOn("06-30"));

        asking().get("/api/v1/deadlines/18-2028-06-30/explanation")
                .then()
                .body("rule.act.number", equalTo("777"))
                .body("rule.edition", equalTo(2))
                .body("rule.schedule.monthDays", equalTo(List.of("06-30")));
    }
}
