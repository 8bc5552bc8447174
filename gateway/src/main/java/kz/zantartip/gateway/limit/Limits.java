package kz.zantartip.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.gateway.route.GatewayConfig;

/// Counts the calls of each caller. A caller's minute begins with his first call, and when it is over he has all of it
/// again: within no such minute does he get more than the figure.
///
/// The counts are this instance's own, in its memory and bounded there: several gateways give several times the figures.
@Singleton
public class Limits {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Policy, Cache<String, Bucket>> buckets = new EnumMap<>(Policy.class);
    private final Figures figures;
    private final TimeMeter time;

    @Inject
    Limits(GatewayConfig config, TimeMeter time) {
        this(Figures.parse(config.limits().figures()), config.limits().callers(), time);
    }

    Limits(Figures figures, int callers, TimeMeter time) {
        this.figures = figures;
        this.time = time;
        for (Policy policy : Policy.values()) {
            buckets.put(
                    policy,
                    Caffeine.newBuilder().maximumSize(callers).expireAfterAccess(WINDOW).build());
        }
    }

    /// One more call under each of these policies.
    ///
    /// @param who by policy, whose calls are counted
    public Account charge(Map<Policy, String> who) {
        List<Account.Line> lines =
                who.entrySet().stream()
                        .map(entry -> charge(entry.getKey(), entry.getValue()))
                        .toList();
        return new Account(lines);
    }

    /// The account of one who has nothing left; empty while there is something.
    public Optional<Account> exhausted(Policy policy, String who) {
        Bucket bucket = buckets.get(policy).getIfPresent(who);
        return bucket == null || bucket.getAvailableTokens() > 0
                ? Optional.empty()
                : Optional.of(new Account(List.of(charge(policy, who))));
    }

    private Account.Line charge(Policy policy, String who) {
        ConsumptionProbe probe =
                buckets.get(policy)
                        .get(who, _ -> full(figures.of(policy)))
                        .tryConsumeAndReturnRemaining(1);
        return new Account.Line(
                policy,
                figures.of(policy),
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    private Bucket full(long figure) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(figure).refillIntervally(figure, WINDOW))
                .build();
    }
}
