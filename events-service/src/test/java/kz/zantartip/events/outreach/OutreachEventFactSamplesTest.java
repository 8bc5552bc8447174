package kz.zantartip.events.outreach;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.FactSamples;
import org.junit.jupiter.api.Test;

class OutreachEventFactSamplesTest {

    private static final Instant NOON = FixedClock.NOON;

    @Test
    void everyFactHasItsSample() throws Exception {
        OutreachEvent event = SampleEvents.planned();
        OutreachEvent calledOff = SampleEvents.planned();
        LocalizedText reason = SampleEvents.REASON;

        FactSamples.areKept(
                OutreachEventFact.class,
                List.of(
                        event.planned(NOON),
                        event.publish(NOON),
                        event.hold(SampleEvents.NOT_MEASURED, NOON),
                        event.change(SampleEvents.sent(SampleEvents.COUNTED), NOON).orElseThrow(),
                        event.annul(reason, NOON),
                        calledOff.cancel(reason, NOON)));
    }
}
