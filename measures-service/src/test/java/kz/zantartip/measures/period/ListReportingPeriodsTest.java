package kz.zantartip.measures.period;

import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class ListReportingPeriodsTest {

    @Inject FixedClock clock;

    @Test
    void thoseThatHaveBegunStandNewestFirst() {
        List<String> codes = each("code", "/reporting-periods");

        assertThat(codes)
                .containsExactly(
                        "2026-Q4", "2026-S2", "2026-Q3", "2026-Q2", "2026", "2026-S1", "2026-Q1",
                        "2025-Q4", "2025-S2", "2025-Q3", "2025-Q2", "2025", "2025-S1", "2025-Q1");
    }

    @Test
    void aPeriodIsOverWhenItsLastDayHasPassedInAlmaty() {
        clock.set(Instant.parse("2026-12-31T18:59:59Z"));
        asking().get("/api/v1/reporting-periods")
                .then()
                .body("items.find { it.code == '2026-Q4' }.over", equalTo(false))
                .body("items.find { it.code == '2026-Q3' }.over", equalTo(true))
                .body("items.find { it.code == '2026-Q3' }.end", equalTo("2026-09-30"));
        clock.set(Instant.parse("2026-12-31T19:00:00Z"));

        asking().get("/api/v1/reporting-periods")
                .then()
                .body("items.find { it.code == '2026-Q4' }.over", equalTo(true))
                .body("items.find { it.code == '2026' }.over", equalTo(true))
                .body("items.code[0..2]", equalTo(List.of("2027", "2027-S1", "2027-Q1")));
    }
}
