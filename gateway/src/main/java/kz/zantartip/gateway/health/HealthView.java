package kz.zantartip.gateway.health;

import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the services are, as the gateway sees them now.
@Schema(name = "Health", description = "How the services are, as the gateway sees them now.")
public record HealthView(
        @Schema(
                        required = true,
                        description = "`DEGRADED`: some services answer and some do not.",
                        examples = "UP")
                Status status,
        @Schema(
                        required = true,
                        description = "By service: measures, indicators, events, consultations.")
                Map<String, ServiceHealth> services) {

    /// Of one service or of all.
    @Schema(name = "HealthStatus")
    public enum Status {
        UP,
        DEGRADED,
        DOWN;

        static Status of(Collection<Boolean> ready) {
            if (!ready.contains(false)) {
                return UP;
            }
            return ready.contains(true) ? DEGRADED : DOWN;
        }
    }

    /// How one service is: `UP` or `DOWN`.
    @Schema(name = "ServiceHealth", description = "How one service is: `UP` or `DOWN`.")
    public record ServiceHealth(@Schema(required = true, examples = "UP") Status status) {}
}
