package kz.zantartip.measures.workingday;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Answers.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class ListWorkingDaysTest {

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void withoutASpanItIsThisYear() {
        List<String> dates = each("date", "/working-days");

        assertThat(dates).hasSize(365).startsWith("2026-01-01").endsWith("2026-12-31").isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-21, HOLIDAY, false, 03-21",
        "2026-03-24, MOVED_HOLIDAY, false, 03-21",
        "2026-03-25, MOVED_HOLIDAY, false, 03-22",
        "2026-03-26, WORKING, true,",
        "2026-05-27, HOLIDAY, false, KURBAN_AIT",
        "2026-08-30, WEEKEND, false,",
        "2025-08-30, HOLIDAY, false, 08-30",
        "2026-11-21, WEEKEND, false,"
    })
    void eachDaySaysWhy(String date, String kind, boolean working, String holiday) {
        asking("from", date, "to", date)
                .get("/api/v1/working-days")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].date", equalTo(date))
                .body("items[0].kind", equalTo(kind))
                .body("items[0].working", equalTo(working))
                .body("items[0].holiday", equalTo(holiday))
                .body("items[0].calendarVersion", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2027-12-30, 2027-12-30, 2027-12-31",
        "to, 2024-01-02, 2024-01-01, 2024-01-02"
    })
    void anOpenEndIsTheEndOfThatYear(String end, String day, String first, String last) {
        List<String> dates = each("date", "/working-days", end, day);

        assertThat(dates).hasSize(2).containsExactly(first, last);
    }

    @Test
    void tenYearsAreWholeInACsv() {
        byte[] file =
                asking("f", "csv", "from", "2025-01-01", "to", "2034-12-31")
                        .get("/api/v1/working-days")
                        .asByteArray();

        assertThat(csv(file)).hasSize(3652);
    }

    @Test
    void aNewVersionReplacesTheCalendarAndTheOldOneIsKeptForThePast() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        acts.replaceCalendar(3, LocalDate.of(2026, 12, 1));

        List<Map<String, Object>> now =
                items("/working-days", "from", "2026-12-01", "to", "2026-12-01");

        assertThat(now.getFirst())
                .containsEntry("working", false)
                .containsEntry("calendarVersion", 3);
        assertThat(
                        items(
                                        "/working-days",
                                        "from",
                                        "2026-12-01",
                                        "to",
                                        "2026-12-01",
                                        "asOf",
                                        "2026-11-20T07:59:59Z")
                                .getFirst())
                .containsEntry("working", true)
                .containsEntry("calendarVersion", 2);
    }
}
