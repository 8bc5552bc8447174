package kz.zantartip.events.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.FactSamples;
import org.junit.jupiter.api.Test;

class ActivityReportFactSamplesTest {

    @Test
    void everyFactHasItsSample() throws Exception {
        Claim claim =
                new Claim(
                        new LocalizedText(null, null, "material help"),
                        BigDecimal.valueOf(30_000_000),
                        Bound.AT_LEAST,
                        null,
                        "KZT",
                        null,
                        "jomart-jan",
                        null,
                        null,
                        null);
        ActivityReport report =
                new ActivityReport(
                        UUID.fromString("019a1111-2222-7333-8444-555566667777"),
                        new NewActivityReport(
                                "jetisu-qogamdyq-kelisim",
                                null,
                                "2025",
                                null,
                                null,
                                List.of(claim)));
        NewActivityReport dated =
                new NewActivityReport(
                        "jetisu-qogamdyq-kelisim",
                        LocalDate.parse("2025-12-26"),
                        "2025",
                        List.of("SPORTS_ACTION"),
                        List.of("YOUTH_CENTRE"),
                        List.of(claim));

        FactSamples.areKept(
                ActivityReportFact.class,
                List.of(
                        report.created(FixedClock.NOON),
                        report.change(dated, FixedClock.NOON).orElseThrow()));
    }
}
