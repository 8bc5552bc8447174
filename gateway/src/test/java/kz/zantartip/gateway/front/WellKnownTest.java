package kz.zantartip.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;

@GatewayTest
class WellKnownTest {

    private final Wire wire;

    WellKnownTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void thereIsNoSecurityTextWhereNobodyIsNamed() throws IOException {
        assertThat(wire.get(SecurityText.PATH))
                .startsWith("HTTP/1.1 404 ")
                .contains("\"code\":\"not-found\"");
    }
}
