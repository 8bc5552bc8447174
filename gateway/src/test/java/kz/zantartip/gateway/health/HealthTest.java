package kz.zantartip.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import kz.zantartip.gateway.health.HealthView.Status;
import kz.zantartip.gateway.route.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class HealthTest {

    private final Wire wire;

    HealthTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void namesTheServicesThatDoNotAnswer() throws IOException {
        String answer = wire.get("/health");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("cache-control: no-store")
                .endsWith(
                        "{\"status\":\"DEGRADED\",\"services\":{\"measures\":{\"status\":\"UP\"},\"indicators\":{\"status\":\"UP\"},"
                                + "\"events\":{\"status\":\"DOWN\"},\"consultations\":{\"status\":\"DOWN\"}}}");
    }

    @ParameterizedTest
    @CsvSource({"true, true, 200", "true, false, 200", "false, false, 503"})
    void theStatusCodeIsOneOfFailureOnlyWhenNothingWorks(boolean one, boolean other, int status) {
        Map<Service, Boolean> ready = Map.of(Service.MEASURES, one, Service.EVENTS, other);

        assertThat(HealthResource.answer(ready).getStatus()).isEqualTo(status);
    }

    @Test
    void isDownOnlyWhenAllAre() {
        assertThat(Status.of(List.of(true, true))).isEqualTo(Status.UP);
        assertThat(Status.of(List.of(false, true))).isEqualTo(Status.DEGRADED);
        assertThat(Status.of(List.of(false, false))).isEqualTo(Status.DOWN);
    }
}
