package kz.zantartip.events.organiser;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.agency;
import static kz.zantartip.events.Calls.as;
import static kz.zantartip.events.Calls.atOnce;
import static kz.zantartip.events.Calls.coordinator;
import static kz.zantartip.events.Calls.editorOf;
import static kz.zantartip.events.Calls.patch;
import static kz.zantartip.events.Calls.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@HouseTest
class KeepOrganisersTest {

    private static final String ORGANISERS = "/api/v1/organisers";
    private static final String CENTRE =
            "{\"code\": \"centre\", \"name\": {\"kk\": \"Орталық\"}, \"region\": \"75\"}";

    @Test
    void theCoordinatorEntersAnyOrganiser() {
        enter(
                        coordinator(),
                        "{\"code\": \"moj\", \"name\": {\"kk\": \"Әділет министрлігі\"}, \"agency\": \"MOJ\", \"bin\": \"990340005977\"}")
                .then()
                .statusCode(201)
                .header("Location", equalTo(ORGANISERS + "/moj"))
                .body("bin", equalTo("990340005977"))
                .body("region", nullValue());
        given().get(ORGANISERS + "?agency=MOJ").then().body("items.code", contains("moj"));
        given().get(ORGANISERS + "?region=61")
                .then()
                .body("items.code", contains("turkistan-amanat"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        isProblem(
                        enter(
                                        coordinator(),
                                        "{\"code\": \"Big One\", \"name\": {}, \"region\": \"00\", \"agency\": \"moj\", \"bin\": \"990340005978\"}")
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/code pattern",
                                "#/name any-language",
                                "#/region region-code",
                                "#/agency pattern",
                                "#/bin bin"));
    }

    @Test
    void aRegionsEditorKeepsTheOwnRegionAndMeansItWithoutSaying() {
        enter(editorOf("75"), "{\"code\": \"club\", \"name\": {\"ru\": \"Клуб\"}}")
                .then()
                .statusCode(201)
                .body("region", equalTo("75"));
        isProblem(enter(editorOf("61"), CENTRE).then(), 403, "forbidden");
        isProblem(change(editorOf("61"), "club", "{}").then(), 403, "forbidden");
        isProblem(change(editorOf("75"), "club", "{\"region\": \"61\"}").then(), 403, "forbidden");
        isProblem(change(editorOf("75"), "club", "{\"region\": null}").then(), 403, "forbidden");
        change(editorOf("75"), "club", "{\"name\": {\"kk\": \"Үйірме\"}}")
                .then()
                .statusCode(200)
                .body("name.kk", equalTo("Үйірме"))
                .body("name.ru", equalTo("Клуб"));
    }

    @Test
    void aLocalExecutiveBodyIsAnAgencyPerRegion() {
        Tokens almaty = agency("LEB").region("75");
        enter(almaty, "{\"code\": \"akimat\", \"name\": {\"ru\": \"Акимат\"}}")
                .then()
                .statusCode(201)
                .body("agency", equalTo("LEB"))
                .body("region", equalTo("75"));

        isProblem(change(agency("LEB").region("61"), "akimat", "{}").then(), 403, "forbidden");
        isProblem(change(agency("MOJ"), "akimat", "{}").then(), 403, "forbidden");
        change(almaty, "akimat", "{\"district\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/district", "unknown-field"));
    }

    @Test
    void withoutTheRoleNothingIsEntered() {
        given().contentType("application/json")
                .body(CENTRE)
                .post(ORGANISERS)
                .then()
                .statusCode(401);
        enter(Tokens.of("auditor"), CENTRE).then().statusCode(403);
    }

    @Test
    void ofSixWithOneCodeAtOnceOneIsEntered() throws Exception {
        List<Response> answers = atOnce(6, _ -> enter(coordinator(), CENTRE));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        isProblem(enter(coordinator(), CENTRE).then(), 409, "organiser-code-taken");
    }

    @Test
    void ofSixChangesAtOnceOneIsMade() throws Exception {
        enter(coordinator(), CENTRE);
        String tag = tag(ORGANISERS + "/centre");

        List<Response> answers =
                atOnce(
                        6,
                        i ->
                                patch(
                                        coordinator(),
                                        ORGANISERS + "/centre",
                                        tag,
                                        "{\"name\": {\"ru\": \"Центр %d\"}}".formatted(i)));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        given().get(ORGANISERS + "/centre/history").then().body("items", hasSize(2));
    }

    @Test
    void aCodeNeverChanges() {
        change(coordinator(), "turkistan-amanat", "{\"code\": \"other\"}")
                .then()
                .statusCode(400)
                .body("errors", faultAt("#/code", "unchangeable"));
        patch(coordinator(), ORGANISERS + "/nobody", "\"0\"", "{}").then().statusCode(404);
    }

    private static Response enter(Tokens who, String body) {
        return as(who).body(body).post(ORGANISERS);
    }

    private static Response change(Tokens who, String code, String patch) {
        String path = ORGANISERS + "/" + code;
        return patch(who, path, tag(path), patch);
    }
}
