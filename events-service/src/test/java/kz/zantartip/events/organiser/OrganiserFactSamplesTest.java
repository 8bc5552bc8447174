package kz.zantartip.events.organiser;

import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.FactSamples;
import org.junit.jupiter.api.Test;

class OrganiserFactSamplesTest {

    @Test
    void everyFactHasItsSample() throws Exception {
        Organiser organiser =
                new Organiser(
                        new NewOrganiser(
                                "moj-centre",
                                new LocalizedText("Орталық", "Центр", null),
                                "75",
                                "MOJ",
                                "990340005977"));
        NewOrganiser renamed =
                new NewOrganiser(
                        "moj-centre",
                        new LocalizedText("Құқық орталығы", "Центр права", "Law centre"),
                        "75",
                        "MOJ",
                        "990340005977");

        FactSamples.areKept(
                OrganiserFact.class,
                List.of(
                        organiser.created(FixedClock.NOON),
                        organiser.change(renamed, FixedClock.NOON).orElseThrow()));
    }
}
