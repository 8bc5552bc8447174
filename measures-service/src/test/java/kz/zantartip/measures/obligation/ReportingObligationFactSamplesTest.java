package kz.zantartip.measures.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.period.PeriodView;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.report.ReportState;
import org.junit.jupiter.api.Test;

/// The samples are the contract: whoever listens tests against the same files.
@HouseTest
class ReportingObligationFactSamplesTest {

    private static final Instant SUBMITTED = Instant.parse("2026-07-10T05:00:00Z");
    private static final Instant REVIEWED = Instant.parse("2026-07-13T05:00:00Z");

    @Inject ObjectMapper json;

    @Test
    void everyFactHasItsSampleAndTellsWhatItSays() throws Exception {
        List<ReportingObligationFact> told =
                List.of(
                        new ReportingObligationFact.Submitted(
                                view(DeadlineStatus.SUBMITTED, null), List.of(), SUBMITTED),
                        new ReportingObligationFact.Returned(
                                view(DeadlineStatus.RETURNED, REVIEWED), null, REVIEWED),
                        new ReportingObligationFact.Accepted(
                                view(DeadlineStatus.ACCEPTED, REVIEWED), REVIEWED));

        assertThat(told)
                .extracting(fact -> (Object) fact.getClass())
                .containsOnly((Object[]) ReportingObligationFact.class.getPermittedSubclasses());
        for (ReportingObligationFact fact : told) {
            assertThat(json.readTree(json.writeValueAsString(fact.data())))
                    .as(fact.type())
                    .isEqualTo(sample(fact.type()));
        }
    }

    private JsonNode sample(String type) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/facts/" + type + ".json")) {
            return json.readTree(in);
        }
    }

    private static ObligationView view(DeadlineStatus status, Instant reviewedAt) {
        return new ObligationView(
                "LEB-75-2026-S1",
                "LEB",
                "75",
                PeriodView.of(ReportingPeriod.valueOf("2026-S1")),
                LocalDate.of(2026, 7, 15),
                LocalDate.of(2026, 7, 15),
                status,
                false,
                0,
                1,
                SUBMITTED,
                null,
                reviewedAt,
                null,
                null,
                null,
                List.of(
                        new BoundReport(
                                UUID.fromString("0199a3c0-5b1e-7c3a-9d52-6f1f0c7be001"),
                                18,
                                "18-2026-02-15",
                                ReportState.ACCEPTED,
                                2,
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                List.of(),
                1,
                null);
    }
}
