package kz.zantartip.chassis.fact;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/// Shows operators how the relay stands. It is always up: while Kafka is away the service answers, its writes are kept and its
/// feed goes on, so nobody is to be taken out of traffic or restarted for it. `state` says when somebody should look.
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private final FeedConfig config;
    private final FeedState state;

    RelayHealth(FeedConfig config, FeedState state) {
        this.config = config;
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox-relay").up();
        if (config.service().isEmpty()) {
            return answer.withData("state", "UP").build();
        }
        boolean degraded = state.parked() > 0 || state.oldestSeconds() > config.late().toSeconds();
        return answer.withData("state", degraded ? "DEGRADED" : "UP")
                .withData("oldestUnsentSeconds", Math.round(state.oldestSeconds()))
                .withData("unsent", state.unsent())
                .withData("held", state.held())
                .withData("parked", state.parked())
                .build();
    }
}
