package kz.zantartip.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every service has to show first; a service's own test extends it and adds nothing.
public abstract class ServiceStarts {

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @TestHTTPResource URI open;

    @Test
    void isReadyOnItsManagementPort() {
        given().get(readiness).then().statusCode(200).body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/openapi"})
    void showsNothingOfManagementOnItsPublicPort(String path) {
        given().get(open.resolve(path)).then().statusCode(404);
    }
}
