package kz.zantartip.events.codelist;

import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.FactSamples;
import org.junit.jupiter.api.Test;

class CodeListEntryFactSamplesTest {

    @Test
    void everyFactHasItsSample() throws Exception {
        LocalizedText name = new LocalizedText("хакатон", "хакатон", "hackathon");
        CodeListEntry entry =
                new CodeListEntry(
                        "event-formats", new NewCodeListEntry("HACKATHON", name, null, null));
        NewCodeListEntry ended =
                new NewCodeListEntry(
                        "HACKATHON",
                        name,
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-12-31"));

        FactSamples.areKept(
                CodeListEntryFact.class,
                List.of(
                        entry.created(FixedClock.NOON),
                        entry.change(ended, FixedClock.NOON).orElseThrow()));
    }
}
