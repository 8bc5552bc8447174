package kz.zantartip.events.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.testing.FixedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutreachEventTest {

    private static final Instant NOON = FixedClock.NOON;

    @Test
    void itGoesFromPlanToOutcome() {
        OutreachEvent event = SampleEvents.planned();

        assertThat(event.publish(NOON).event().state()).isEqualTo(EventState.PUBLISHED);
        assertThat(event.hold(SampleEvents.NOT_MEASURED, NOON).event().outcome())
                .isEqualTo(SampleEvents.NOT_MEASURED);
        assertThat(event.annul(SampleEvents.REASON, NOON).reason()).isEqualTo(SampleEvents.REASON);
        assertThat(event.state()).isEqualTo(EventState.ANNULLED);
    }

    @Test
    void aRefusedStepLeavesItAsItWas() {
        OutreachEvent event = SampleEvents.planned();

        assertThatThrownBy(() -> event.hold(SampleEvents.NOT_MEASURED, NOON))
                .isInstanceOf(StepRefused.class);
        event.publish(NOON);
        assertThatThrownBy(() ->
                        event.hold(
                                SampleEvents.NOT_MEASURED, Instant.parse("2025-10-08T18:59:59Z")))
                .isInstanceOf(EventNotBegun.class);

        assertThat(event.state()).isEqualTo(EventState.PUBLISHED);
        assertThat(event.outcome()).isNull();
    }

    @Test
    void itsDayBeginsAtMidnightInAlmaty() {
        OutreachEvent event = SampleEvents.planned();
        event.publish(NOON);

        event.hold(SampleEvents.NOT_MEASURED, Instant.parse("2025-10-08T19:00:00Z"));

        assertThat(event.state()).isEqualTo(EventState.HELD);
    }

    @Test
    void nothingIsToldWhereNothingChanges() {
        OutreachEvent event = SampleEvents.planned();

        assertThat(event.change(NewOutreachEvent.of(event), NOON)).isEmpty();
    }

    @Test
    void noOutcomeBeforeItIsHeld() {
        OutreachEvent event = SampleEvents.planned();
        NewOutreachEvent withOutcome = SampleEvents.sent(SampleEvents.NOT_MEASURED);

        assertThatThrownBy(() -> event.change(withOutcome, NOON)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @EnumSource(EventState.class)
    void nobodyIsOfferedAStepThatWouldBeRefused(EventState state) {
        Set<EventState> offered = EnumSet.noneOf(EventState.class);
        state.actions().stream()
                .filter(action -> action != EventAction.CHANGE)
                .map(action ->
                        switch (action) {
                            case PUBLISH -> EventState.PUBLISHED;
                            case REPORT -> EventState.HELD;
                            case CANCEL -> EventState.CANCELLED;
                            case ANNUL -> EventState.ANNULLED;
                            case CHANGE -> throw new IllegalStateException();
                        })
                .forEach(offered::add);

        for (EventState next : EventState.values()) {
            assertThat(state.mayBecome(next)).isEqualTo(offered.contains(next));
        }
    }
}
