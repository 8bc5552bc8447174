package kz.zantartip.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;
import kz.zantartip.gateway.limit.MovedTime;

/// The gateway behind a proxy that it trusts, with small limits, a time of the test, and one page that may read answers. Each
/// test calls from an address of its own.
public class GuardedProfile implements QuarkusTestProfile {

    public static final String PAGE = "https://portal.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "zantartip.gateway.entrance.trusted-proxies",
                "127.0.0.1",
                "zantartip.gateway.cross-origin.origins",
                PAGE + ",http://localhost:5173",
                "zantartip.gateway.limits.figures",
                "default=5,client=8,bookings=2,holds=3,tokens=4",
                "zantartip.gateway.entrance.hsts",
                "max-age=31536000");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(MovedTime.class);
    }
}
