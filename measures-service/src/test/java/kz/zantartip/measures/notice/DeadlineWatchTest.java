package kz.zantartip.measures.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.measure.TellOfMeasures;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;

@HouseTest
class DeadlineWatchTest {

    @Inject TellOfDeadlines tell;
    @Inject TellOfMeasures tellOfMeasures;
    @Inject Told told;

    @Test
    void looksByItselfAndAgain() {
        DeadlineWatch watch = new DeadlineWatch(tell, tellOfMeasures, Duration.ofMillis(50));

        watch.start(null);
        try {
            awaitNotices();
            told.run("delete from deadline_notice");
            awaitNotices();
        } finally {
            watch.stop(null);
        }

        assertThat(told.count("history where role = 'system'")).isEqualTo(told.count("outbox"));
    }

    private void awaitNotices() {
        await().atMost(Duration.ofSeconds(60)).until(() -> told.count("deadline_notice") > 0);
    }
}
