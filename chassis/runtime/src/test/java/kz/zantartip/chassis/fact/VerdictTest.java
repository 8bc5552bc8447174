package kz.zantartip.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    static Stream<Throwable> thisFactsFault() {
        return Stream.of(
                new RecordTooLargeException(),
                new SerializationException(),
                new ChangeRecord.Unsendable());
    }

    static Stream<Throwable> theBrokersFault() {
        return Stream.of(
                new org.apache.kafka.common.errors.TimeoutException(),
                new NotLeaderOrFollowerException("moved"),
                new NotEnoughReplicasException(),
                new TimeoutException());
    }

    static Stream<Throwable> nobodyKnowsWhose() {
        return Stream.of(
                new PolicyViolationException("no"),
                new InvalidConfigurationException("no"),
                new TopicAuthorizationException("topic"),
                new IllegalStateException("closed"));
    }

    @ParameterizedTest
    @MethodSource("thisFactsFault")
    void whatWillNeverBeTakenIsParkedAtOnce(Throwable cause) {
        assertThat(Verdict.on(cause)).isEqualTo(Verdict.PARK);
    }

    @ParameterizedTest
    @MethodSource("theBrokersFault")
    void aBrokerInTroubleParksNothing(Throwable cause) {
        assertThat(Verdict.on(cause)).isEqualTo(Verdict.AGAIN);
    }

    @ParameterizedTest
    @MethodSource("nobodyKnowsWhose")
    void otherRefusalsAreCounted(Throwable cause) {
        assertThat(Verdict.on(cause)).isEqualTo(Verdict.COUNT);
    }
}
