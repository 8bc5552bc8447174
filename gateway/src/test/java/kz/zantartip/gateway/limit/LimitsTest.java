package kz.zantartip.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final MovedTime time = new MovedTime();
    private final Limits limits =
            new Limits(Figures.parse(Optional.of("default=3,bookings=2,tokens=1")), 100, time);

    @Test
    void eachCallTakesOneAndTheMinuteRunsFromTheFirst() {
        assertThat(rest(call("a"))).isEqualTo("\"default\";r=2;t=60");
        time.pass(Duration.ofMillis(20_500));
        assertThat(rest(call("a"))).isEqualTo("\"default\";r=1;t=40");
        time.pass(Duration.ofMillis(39_500));
        assertThat(rest(call("a"))).isEqualTo("\"default\";r=2;t=60");
    }

    @Test
    void whoHasNothingLeftIsToldWhenHeHas() {
        IntStream.range(0, 3).forEach(_ -> call("a"));
        time.pass(Duration.ofMillis(100));

        Account account = call("a");

        assertThat(account.isOverdrawn()).isTrue();
        assertThat(rest(account)).isEqualTo("\"default\";r=0;t=60");
        assertThat(account.retryAfter()).isEqualTo(60);
        assertThat(call("b").isOverdrawn()).isFalse();
        time.pass(Duration.ofSeconds(60));
        assertThat(call("a").isOverdrawn()).isFalse();
    }

    @Test
    void oneLimitThatIsUsedUpIsEnough() {
        Map<Policy, String> booking = Map.of(Policy.DEFAULT, "a", Policy.BOOKINGS, "a");
        limits.charge(booking);
        limits.charge(booking);

        Account account = limits.charge(booking);

        assertThat(account.isOverdrawn()).isTrue();
        assertThat(rest(account)).contains("\"default\";r=0;t=60", "\"bookings\";r=0;t=60");
        assertThat(account.lines()).extracting(Account.Line::policy).hasSize(2);
    }

    @Test
    void whoIsExhaustedIsKnownWithoutACharge() {
        assertThat(limits.exhausted(Policy.TOKENS, "a")).isEmpty();
        limits.charge(Map.of(Policy.TOKENS, "a"));

        assertThat(limits.exhausted(Policy.TOKENS, "a")).get().matches(Account::isOverdrawn);
        time.pass(Duration.ofMinutes(1));
        assertThat(limits.exhausted(Policy.TOKENS, "a")).isEmpty();
    }

    @Test
    void manyAtOnceNeverGetMoreThanTheFigure() throws Exception {
        AtomicInteger granted = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        Callable<Void> caller =
                () -> {
                    go.await();
                    for (int i = 0; i < 100; i++) {
                        if (!call("a").isOverdrawn()) {
                            granted.incrementAndGet();
                        }
                    }
                    return null;
                };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(_ -> threads.submit(caller));
            go.countDown();
        }

        assertThat(granted).hasValue(3);
    }

    private Account call(String who) {
        return limits.charge(Map.of(Policy.DEFAULT, who));
    }

    private static String rest(Account account) {
        var headers = io.vertx.core.MultiMap.caseInsensitiveMultiMap();
        account.putOn(headers);
        return headers.get("RateLimit");
    }
}
