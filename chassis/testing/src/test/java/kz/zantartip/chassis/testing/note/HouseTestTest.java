package kz.zantartip.chassis.testing.note;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.time.Almaty;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@HouseTest
class HouseTestTest {

    @Inject Notes notes;
    @Inject FixedClock fixed;
    @Inject Clock clock;
    @Inject Validator validator;

    /// The second round would find the first one's note and its time, if either were left.
    @RepeatedTest(2)
    void everyTestStartsAtNoonWithTheReferenceDataAlone() {
        assertThat(notes.all()).extracting(Note::text).containsExactly(Notes.REFERENCE);
        assertThat(notes.all()).extracting(Note::takenAt).containsExactly(FixedClock.NOON);
        assertThat(clock.instant()).isEqualTo(FixedClock.NOON);

        notes.take("One more");
        fixed.forward(Duration.ofHours(13));

        assertThat(notes.all()).hasSize(2);
    }

    @Test
    void theServiceSeesTheClockThatTheTestSets() {
        fixed.forward(Duration.ofHours(12));
        notes.take("At midnight");

        assertThat(notes.all().getLast().takenAt()).isEqualTo("2026-11-20T19:00:00Z");
        assertThat(Almaty.today(clock)).isEqualTo("2026-11-21");
    }

    record Child(@PastOrPresent LocalDate born) {}

    @Test
    void aConstraintOnADayAsksTheSameClockInAlmaty() {
        Child child = new Child(LocalDate.of(2026, 11, 21));
        assertThat(validator.validate(child)).hasSize(1);

        fixed.forward(Duration.ofHours(12));

        assertThat(validator.validate(child)).isEmpty();
    }
}
