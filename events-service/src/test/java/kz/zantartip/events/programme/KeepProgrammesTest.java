package kz.zantartip.events.programme;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.agency;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.editorOf;
import static kz.zantartip.events.Calls.patch;
import static kz.zantartip.events.Calls.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class KeepProgrammesTest {

    private static final String PROGRAMMES = "/api/v1/programmes";

    @Test
    void aProgrammeIsEnteredAndChanged() {
        String path =
                as(coordinator())
                        .body(
                                "{\"code\": \"zan-klub\", \"name\": {\"kk\": \"Заң клубы\"}, \"measures\": [23, 23, 5]}")
                        .post(PROGRAMMES)
                        .then()
                        .statusCode(201)
                        .body("measures", contains(23, 5))
                        .extract()
                        .header("Location");

        patch(coordinator(), path, tag(path), "{\"measures\": null, \"region\": \"61\"}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("measures", nullValue())
                .body("region", equalTo("61"));
        given().get(path + "/history").then().body("items.what", contains("changed", "created"));
        isProblem(
                as(coordinator())
                        .body("{\"code\": \"zan-klub\", \"name\": {\"kk\": \"Заң клубы\"}}")
                        .post(PROGRAMMES)
                        .then(),
                409,
                "programme-code-taken");
    }

    @Test
    void eachKeepsTheOwn() {
        String body = "{\"code\": \"own\", \"name\": {\"ru\": \"Своё\"}}";

        as(agency("MOJ")).body(body).post(PROGRAMMES).then().body("agency", equalTo("MOJ"));

        String path = PROGRAMMES + "/own";
        isProblem(patch(agency("MIA"), path, tag(path), "{}").then(), 403, "forbidden");
        isProblem(patch(editorOf("75"), path, tag(path), "{}").then(), 403, "forbidden");
        patch(agency("MOJ"), path, tag(path), "{\"name\": {\"kk\": \"Өз\"}}")
                .then()
                .statusCode(200);
        patch(editorOf("75"), PROGRAMMES + "/narko-stop", "\"0\"", "{\"district\": \"Алатау\"}")
                .then()
                .statusCode(200);
        isProblem(
                patch(editorOf("75"), PROGRAMMES + "/halyk-zangeri", "\"0\"", "{}").then(),
                403,
                "forbidden");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        isProblem(
                        as(coordinator())
                                .body("{\"region\": \"51\", \"measures\": [0, 56, 1.5]}")
                                .post(PROGRAMMES)
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/code not-null",
                                "#/name not-null",
                                "#/region region-code",
                                "#/measures/0 min",
                                "#/measures/1 max",
                                "#/measures/2 wrong-type"));
    }
}
