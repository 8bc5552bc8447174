package kz.zantartip.events.programme;

import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.FactSamples;
import org.junit.jupiter.api.Test;

class ProgrammeFactSamplesTest {

    @Test
    void everyFactHasItsSample() throws Exception {
        LocalizedText name = new LocalizedText("НаркоSTOP", "НаркоSTOP", "NarkoSTOP");
        Programme programme =
                new Programme(new NewProgramme("narko-stop", name, "75", null, null, null));
        NewProgramme widened =
                new NewProgramme("narko-stop", name, "75", "Алатау", "MIA", List.of(23, 51));

        FactSamples.areKept(
                ProgrammeFact.class,
                List.of(
                        programme.created(FixedClock.NOON),
                        programme.change(widened, FixedClock.NOON).orElseThrow()));
    }
}
