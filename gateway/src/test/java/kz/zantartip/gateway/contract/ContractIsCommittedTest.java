package kz.zantartip.gateway.contract;

import io.restassured.RestAssured;
import kz.zantartip.chassis.testing.ContractIsCommitted;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.BeforeEach;

@GatewayTest
class ContractIsCommittedTest extends ContractIsCommitted {

    private final Wire wire;

    ContractIsCommittedTest(Wire wire) {
        this.wire = wire;
    }

    /// REST Assured wants the public port even where it is not used, and knows only that of Quarkus, which is off.
    @BeforeEach
    void thePublicPortIsOurs() {
        RestAssured.port = wire.port();
    }
}
