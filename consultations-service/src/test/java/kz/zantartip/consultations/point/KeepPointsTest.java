package kz.zantartip.consultations.point;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.consultations.Clinic.TOMORROW;
import static kz.zantartip.consultations.Clinic.as;
import static kz.zantartip.consultations.Clinic.asCoordinator;
import static kz.zantartip.consultations.Clinic.lawyer;
import static kz.zantartip.consultations.Clinic.point;
import static kz.zantartip.consultations.Clinic.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.io.InputStream;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class KeepPointsTest {

    private static final String IN_ASTANA =
            """
            {"name": {"kk": "Құқық кабинеті"}, "channel": "LAW_ROOM", "region": "71", "address": {"kk": "Абай көшесі, 5"}}
            """;

    @Test
    void aPointIsOpenedFoundAndChanged() {
        String id = point("75", "LAW_CLINIC", 2);
        point("71", "FRONT_OFFICE", 1);

        get("/api/v1/points?region=75&channel=LAW_CLINIC")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        change(id, "\"0\"", "{\"stepFree\": true, \"district\": null}")
                .then()
                .statusCode(200)
                .body("stepFree", equalTo(true))
                .body("district", nullValue())
                .body("desks", equalTo(2))
                .header("ETag", org.hamcrest.Matchers.startsWith("\"1-"));
        isProblem(change(id, "\"0\"", "{\"desks\": 3}").then(), 412, "stale");
    }

    @Test
    void whatChangedIsRememberedAndWhoIsShownToTheCoordinatorOnly() {
        String id = point("75", "LAW_CLINIC", 2);
        change(id, "\"0\"", "{\"desks\": 3}").then().statusCode(200);

        asCoordinator()
                .get("/api/v1/points/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.what", contains("changed", "opened"))
                .body("items[0].changes[0].field", equalTo("desks"))
                .body("items[0].changes[0].before", equalTo(2))
                .body("items[0].changes[0].after", equalTo(3))
                .body("items[0].by.person", equalTo("somebody"));
        get("/api/v1/points/" + id + "/history")
                .then()
                .body("items[0].by.role", equalTo("coordinator"))
                .body("items[0].by.person", nullValue());
    }

    @Test
    void aChangeThatChangesNothingIsNotTold() {
        String id = point("75", "LAW_CLINIC", 2);

        change(id, "\"0\"", "{\"desks\": 2, \"lat\": 43.240}")
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.startsWith("\"0-"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        isProblem(
                        asCoordinator()
                                .body(
                                        """
                                        {"name": {}, "channel": "TELEGRAPH", "region": "51", "lat": 91, "desks": 0, "colour": "red"}
                                        """)
                                .post("/api/v1/points")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/name", "any-language"))
                .body("errors", faultAt("#/channel", "listed-code"))
                .body("errors", faultAt("#/region", "kato-region"))
                .body("errors", faultAt("#/address", "not-null"))
                .body("errors", faultAt("#/lat", "max"))
                .body("errors", faultAt("#/lon", "both-coordinates"))
                .body("errors", faultAt("#/desks", "min"))
                .body("errors", faultAt("#/colour", "unknown-field"));
        isProblem(get("/api/v1/points?region=99&channel=X&near=1").then(), 400, "invalid-input")
                .body("errors", faultIn("region", "kato-region"))
                .body("errors", faultIn("channel", "listed-code"))
                .body("errors", faultIn("near", "unknown-parameter"));
    }

    @Test
    void aRegionEditorKeepsTheOwnRegionOnly() {
        Tokens editor = Tokens.of(Role.REGION_EDITOR).region("71");
        String elsewhere = point("75", "LAW_CLINIC", 1);

        as(editor).body(IN_ASTANA).post("/api/v1/points").then().statusCode(201);
        isProblem(
                as(editor)
                        .body(IN_ASTANA.replace("\"71\"", "\"75\""))
                        .post("/api/v1/points")
                        .then(),
                403,
                "forbidden");
        isProblem(
                as(editor)
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "\"0\"")
                        .body("{\"region\": \"71\"}")
                        .patch("/api/v1/points/" + elsewhere)
                        .then(),
                403,
                "forbidden");
        isProblem(
                as(Tokens.of(Role.OPERATOR).points(elsewhere))
                        .body(IN_ASTANA)
                        .post("/api/v1/points")
                        .then(),
                403,
                "forbidden");
        as(Tokens.of(Role.OPERATOR)).body(IN_ASTANA).post("/api/v1/points").then().statusCode(201);
        given().contentType("application/json")
                .body(IN_ASTANA)
                .post("/api/v1/points")
                .then()
                .statusCode(401);
    }

    @Test
    void aDeskWithASessionAheadIsNotTakenAway() {
        String id = point("75", "LAW_CLINIC", 3);
        session(id, lawyer(), 2, TOMORROW, 1);

        isProblem(change(id, "\"0\"", "{\"desks\": 1}").then(), 409, "desks-in-use");
        change(id, "\"0\"", "{\"desks\": 2}").then().statusCode(200);
    }

    @Test
    void lawyersAreShownToThePublicWithoutLicenceAndRegion() {
        String body =
                """
                {"name": "Ерлан Қанатұлы", "kind": "NOTARY", "languages": ["kk"], "topics": ["LAND", "LAND"],
                 "licence": {"number": "00777", "validTo": "2026-11-20"}}
                """;
        Tokens editor = Tokens.of(Role.REGION_EDITOR).region("75");

        String id =
                as(editor)
                        .body(body)
                        .post("/api/v1/lawyers")
                        .then()
                        .statusCode(201)
                        .body("region", equalTo("75"))
                        .body("licence.number", equalTo("00777"))
                        .body("topics", contains("LAND"))
                        .extract()
                        .path("id");

        String open = get("/api/v1/lawyers").then().statusCode(200).extract().asString();
        assertThat(open).contains("Ерлан Қанатұлы").doesNotContain("00777", "\"region\"");
        isProblem(
                        asCoordinator()
                                .body(
                                        kz.zantartip.consultations.Clinic.session(
                                                point("75", "LAW_CLINIC", 1),
                                                id,
                                                1,
                                                TOMORROW,
                                                TOMORROW.plusSeconds(3600)))
                                .post("/api/v1/sessions")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultAt("#/lawyer", "licence-expired"));
    }

    @ParameterizedTest
    @CsvSource({
        "consultation-topics,19,LABOUR",
        "consultation-channels,10,MALL_MOBILE_POINT",
        "lawyer-kinds,7,ADVOCATE",
        "outcomes,6,ADVISED",
    })
    void codeListsComeBackWithLabelsInThreeLanguages(String name, int size, String code) {
        get("/api/v1/code-lists/" + name)
                .then()
                .statusCode(200)
                .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=300"))
                .body("items", hasSize(size))
                .body("items.code", hasItem(code))
                .body("items.findAll { !it.name.kk || !it.name.ru || !it.name.en }", hasSize(0));
    }

    @Test
    void theConsentIsReadInThreeLanguages() {
        get("/api/v1/consents/booking/1")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("booking"))
                .body("text.keySet()", org.hamcrest.Matchers.containsInAnyOrder("kk", "ru", "en"));
        get("/api/v1/consents").then().body("items", hasSize(1));
        isProblem(get("/api/v1/consents/booking/2").then(), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"points", "lawyers", "sessions", "slots", "consents"})
    void everyListIsAFileAsWell(String list) {
        session(point("75", "LAW_CLINIC", 1), lawyer(), 1, TOMORROW, 2);

        String csv =
                get("/api/v1/" + list + "?f=csv&lang=en")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(csv.lines().count()).isGreaterThan(1);
        try (InputStream book = get("/api/v1/" + list + "?f=xlsx").asInputStream()) {
            assertThat(book.readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Response change(String id, String version, String patch) {
        return asCoordinator()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/api/v1/points/" + id);
    }
}
