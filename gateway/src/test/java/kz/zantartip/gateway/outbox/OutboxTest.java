package kz.zantartip.gateway.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;

@GatewayTest
class OutboxTest {

    private final Wire wire;

    OutboxTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void eachServicesNameLeadsToIt() throws IOException {
        assertThat(wire.get("/api/v1/outboxes/measures?state=PARKED"))
                .startsWith("HTTP/1.1 200 ")
                .contains("GET /api/v1/outboxes/measures?state=PARKED");
    }

    @Test
    void whoIsNobodyLearnsNothingOfWhichNamesThereAre() throws IOException {
        assertThat(wire.get("/api/v1/outboxes/nobody")).startsWith("HTTP/1.1 401 ");
        assertThat(
                        wire.send(
                                "POST /api/v1/outboxes/nobody/replay HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                        + "Idempotency-Key: k\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 401 ");
    }

    @Test
    void anAdministratorIsToldThatAServiceIsNotThere() throws IOException {
        assertThat(
                        wire.get(
                                "/api/v1/outboxes/nobody",
                                "Authorization: Bearer " + Tokens.of(Role.ADMIN).token()))
                .startsWith("HTTP/1.1 404 ")
                .contains("application/problem+json");
    }
}
