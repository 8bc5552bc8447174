package kz.zantartip.measures.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import org.junit.jupiter.api.Test;

/// The samples are the contract: whoever listens tests against the same files. They are what a report of this service's
/// own making tells, to the letter.
@HouseTest
class ProgressReportFactSamplesTest {

    private static final Instant AT = Instant.parse("2027-02-10T05:00:00Z");

    @Inject ObjectMapper json;

    @Test
    void everyFactHasItsSampleAndTellsWhatItSays() throws Exception {
        List<ProgressReportFact> told = everything();

        assertThat(told)
                .extracting(fact -> (Object) fact.getClass())
                .containsOnly((Object[]) ProgressReportFact.class.getPermittedSubclasses());
        for (ProgressReportFact fact : told) {
            assertThat(json.readTree(json.writeValueAsString(fact.data())))
                    .as(fact.type())
                    .isEqualTo(sample(fact.type()));
        }
    }

    private JsonNode sample(String type) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/facts/" + type + ".json")) {
            assertThat(in).as("a sample of %s", type).isNotNull();
            return json.readTree(in);
        }
    }

    private static final HistoryEntry.Who WHO =
            new HistoryEntry.Who("agency", "LEB", "75", "somebody");

    private static List<ProgressReportFact> everything() {
        List<ProgressReportFact> told = new ArrayList<>();
        ProgressReport accepted = aDraft();
        told.add(accepted.submit("LEB", List.of(), WHO, AT));
        ProgressReport taken = aDraft();
        taken.submit("LEB", List.of(), WHO, AT);
        told.add(taken.giveBack(new LocalizedText(null, "Назовите районы.", null), WHO, AT));
        told.add(taken.withdraw(AT).orElseThrow());
        told.add(accepted.accept(WHO, AT.plusSeconds(86_400)));
        return told;
    }

    private static ProgressReport aDraft() {
        return ProgressReport.draft(
                UUID.fromString("0199a3c0-5b1e-7c3a-9d52-6f1f0c7be001"),
                new Duty(18, "18-2027-02-15", "LEB", "LEB", "75"),
                new ReportText(
                        new LocalizedText(
                                "Он екі мектепте құқық бұрышы ашылды.",
                                "В двенадцати школах открыты правовые уголки.",
                                null),
                        60,
                        List.of(
                                new Figure(
                                        new LocalizedText(
                                                "Құқық бұрыштары", "Правовые уголки", null),
                                        new BigDecimal("12"),
                                        "law rooms")),
                        List.of(
                                new EvidenceLink(
                                        new LocalizedText("Суреттер", "Снимки", null),
                                        "https://example.kz/құқық-бұрышы")),
                        null,
                        null,
                        null),
                AT);
    }
}
