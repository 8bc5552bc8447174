package kz.zantartip.indicators.indicator;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.indicators.Recordings.EGDI;
import static kz.zantartip.indicators.Recordings.MURDER;
import static kz.zantartip.indicators.Recordings.figure;
import static kz.zantartip.indicators.Recordings.nameReporter;
import static kz.zantartip.indicators.Recordings.record;

import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class WhoMayRecordTest {

    private static final String AGENCY = Tokens.of(Role.AGENCY).agency("MDDIAI").token();

    @Test
    void theNamedReporterMay() {
        nameReporter(EGDI, "MDDIAI").then().statusCode(200);

        record(AGENCY, EGDI, figure("2026", "19")).then().statusCode(201);
    }

    @Test
    void itsSuccessorMayToo() {
        nameReporter(EGDI, "MDDIAI").then().statusCode(200);
        String successor = Tokens.of(Role.AGENCY).agency("MAIDD").token();

        record(successor, EGDI, figure("2026", "19")).then().statusCode(201);
    }

    @Test
    void thePredecessorOfTheNamedOneMayNot() {
        nameReporter(EGDI, "MAIDD").then().statusCode(200);

        isProblem(record(AGENCY, EGDI, figure("2026", "19")).then(), 403, "forbidden");
    }

    @Test
    void anAgencyTokenThatNamesNoneMayNot() {
        isProblem(
                record(Tokens.of(Role.AGENCY).token(), EGDI, figure("2026", "19")).then(),
                403,
                "forbidden");
    }

    @Test
    void anotherAgencyMayNot() {
        nameReporter(EGDI, "MOJ").then().statusCode(200);

        isProblem(record(AGENCY, EGDI, figure("2026", "19")).then(), 403, "forbidden");
    }

    @Test
    void nobodyIsReporterUntilNamed() {
        isProblem(record(AGENCY, EGDI, figure("2026", "19")).then(), 403, "forbidden");
    }

    @Test
    void whoMayNotIsToldSoBeforeHisFigureIsRead() {
        isProblem(record(AGENCY, EGDI, "{\"colour\": 1}").then(), 403, "forbidden");
    }

    @Test
    void theReporterOfOneIndicatorMayNotRecordAnother() {
        nameReporter(EGDI, "MDDIAI").then().statusCode(200);

        isProblem(
                record(AGENCY, "/api/v1/indicators/rule-of-law-index", figure("2026", "0.5"))
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aLocalBodyMayForItsOwnRegionOnly() {
        nameReporter(EGDI, "LEB").then().statusCode(200);
        String almaty = Tokens.of(Role.AGENCY).agency("LEB").region("75").token();

        record(almaty, EGDI, figure("2026", "19", ", \"region\": \"75\"")).then().statusCode(201);

        isProblem(
                record(almaty, EGDI, figure("2026", "19", ", \"region\": \"71\"")).then(),
                403,
                "forbidden");
        isProblem(record(almaty, EGDI, figure("2026", "19")).then(), 403, "forbidden");
    }

    @Test
    void noAgencyMayRecordAStatistic() {
        isProblem(record(AGENCY, MURDER, figure("2026", "500")).then(), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Role.REGION_EDITOR,
                Role.LAWYER,
                Role.OPERATOR,
                Role.MESSENGER,
                Role.AUDITOR,
                Role.ADMIN
            })
    void noOtherRoleMay(String role) {
        String token = Tokens.of(role).agency("MDDIAI").token();
        nameReporter(EGDI, "MDDIAI").then().statusCode(200);

        isProblem(record(token, EGDI, figure("2026", "19")).then(), 403, "forbidden");
    }

    @Test
    void withoutATokenNobodyMay() {
        isProblem(
                given().contentType("application/json")
                        .body(figure("2026", "19"))
                        .post(EGDI + "/observations")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void anIndicatorThatIsNotThereIsNotFound() {
        isProblem(
                record(AGENCY, "/api/v1/indicators/none", figure("2026", "19")).then(),
                404,
                "not-found");
    }
}
