package kz.zantartip.measures.report;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultAt;
import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.report.ProgressReports.aDraft;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.auditor;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;

@HouseTest
class ImportFromPaperTest {

    private static final String HEAD =
            "deadline,agency,region,actedAt,letterNumber,letterDate,summaryKk,completionPercent\n";

    private static final String MOJ =
            "18-2026-02-15,MOJ,,2026-02-12T05:00:00Z,08-12/345,2026-02-12,\"Екі клиника,\nашылды.\",60\n";

    private static final String ALMATY =
            "45-2026-06-30,LEB,75,2026-07-01T05:00:00Z,7,2026-07-01,Өткізілді.,100\n";

    private static final String WRONG =
            "45-2026-06-30,LEB,,2027-07-01T05:00:00Z,,2026-07-01,,101\n";

    @Inject Told told;

    @Test
    void goodRowsAreEnteredAndEachFaultOfTheOthersIsTold() {
        counts(csv("", HEAD + MOJ + WRONG + ALMATY), "DONE", 2, 0, 1)
                .body("mode", equalTo("partial"))
                .body("rows", equalTo(3))
                .body("updated", equalTo(0))
                .body("problems.line", contains(4, 4, 4, 4))
                .body(
                        "problems.column",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "actedAt", "letterNumber", "summaryKk", "completionPercent"))
                .body("problems[0].message.kk", not(blankOrNullString()))
                .body("problems[0].message.ru", not(blankOrNullString()))
                .body("problems[0].message.en", not(blankOrNullString()));

        coordinator()
                .get("/api/v1/progress-reports")
                .then()
                .body("items", hasSize(2))
                .body("items.backfilled", contains(true, true));
        given().get("/api/v1/deadlines/18-2026-02-15").then().body("status", equalTo("SUBMITTED"));
        assertThat(told.types()).containsExactly("submitted", "submitted");
    }

    @Test
    void sentAgainAllIsUnchangedAndAnythingElseIsRejected() {
        csv("", HEAD + MOJ + ALMATY).then().statusCode(200);

        counts(csv("?mode=atomic", HEAD + MOJ + ALMATY), "DONE", 0, 2, 0);
        counts(csv("", HEAD + MOJ.replace(",60", ",61")), "DONE", 0, 0, 1)
                .body("problems[0].code", equalTo("recorded-otherwise"));
    }

    @Test
    void twiceInOneFileItIsEnteredOnce() {
        counts(csv("", HEAD + MOJ + MOJ), "DONE", 1, 1, 0);
    }

    @Test
    void whatAnAgencyHasDraftedItselfIsNotTouched() {
        aDraft(agency("MOJ"), "18-2026-02-15");

        counts(csv("", HEAD + MOJ), "DONE", 0, 0, 1)
                .body("problems[0].column", equalTo("deadline"));
    }

    @Test
    void validationAndAnAtomicFailureWriteNothing() {
        counts(csv("?mode=validate", HEAD + MOJ + WRONG), "DONE", 1, 0, 1);
        counts(csv("?mode=atomic", HEAD + MOJ + WRONG), "FAILED", 0, 0, 1);

        coordinator().get("/api/v1/progress-reports").then().body("items", hasSize(0));
        assertThat(told.all()).isEmpty();
    }

    @Test
    void aJsonObjectALineSaysTheSame() {
        String line =
                "{\"deadline\": \"18-2026-02-15\", \"agency\": \"MOJ\", \"actedAt\": \"2026-02-12T05:00:00Z\","
                        + " \"letter\": {\"number\": \"08-12/345\", \"date\": \"2026-02-12\"}, \"completionPercent\": 60,"
                        + " \"summary\": {\"kk\": \"Екі клиника,\\nашылды.\"}%s}\n";

        counts(
                        send(
                                coordinator(),
                                "",
                                "application/x-ndjson",
                                (line.formatted(
                                                        ", \"figures\": [{\"name\": {\"kk\": \"Клиника\"}, \"value\": 2, \"unit\": \"clinics\"}]")
                                                + "\n{broken\n"
                                                + line.formatted(", \"figures\": [{\"value\": 2}]"))
                                        .getBytes(StandardCharsets.UTF_8)),
                        "DONE",
                        1,
                        0,
                        2)
                .body("problems[0].line", equalTo(3))
                .body("problems[0].code", equalTo("malformed-json"))
                .body("problems[1].line", equalTo(4))
                .body("problems.column", org.hamcrest.Matchers.hasItem("figures/0/name"));
        coordinator()
                .get("/api/v1/progress-reports")
                .then()
                .body("items[0].figures[0].unit", equalTo("clinics"));
    }

    @Test
    void aSheetFromAnOfficeIsReadAsItComes() {
        String sheet =
                "\uFEFFСрок;Орган;Подан на бумаге;Номер письма;Дата письма;Содержание (на русском);Выполнение, %\r\n"
                        + "18-2026-02-15;MOJ;2026-02-12T10:00:00+05:00;08-12/345;2026-02-12;Открыты, две;60\r\n";

        counts(csv("", sheet), "DONE", 1, 0, 0);
    }

    @Test
    void whatCannotBeReadAsRowsIsRefused() {
        refused(csv("", "deadline,agency,colour\n"), "unknown-column");
        refused(csv("", "deadline,Deadline\n"), "unknown-column");
        refused(csv("", ""), "not-empty");
        refused(
                send(
                        coordinator(),
                        "",
                        "text/csv",
                        "Срок".getBytes(Charset.forName("windows-1251"))),
                "not-utf-8");
        refused(csv("", HEAD + "x\n".repeat(5_001)), "too-many-rows");
        refused(
                send(
                        coordinator(),
                        "",
                        "application/x-ndjson",
                        "1\n".repeat(4 * 1024 * 1024).getBytes(StandardCharsets.UTF_8)),
                "too-many-rows");
        isProblem(csv("", "x".repeat(8 * 1024 * 1024 + 1)).then(), 413, "too-large");
        isProblem(csv("?mode=all", HEAD).then(), 400, "invalid-input")
                .body("errors", faultIn("mode", "unknown-code"));
        isProblem(
                send(coordinator(), "", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .then(),
                415,
                "unsupported-media-type");
        counts(csv("", HEAD + "18-2026-02-15,MOJ\n"), "DONE", 0, 0, 1)
                .body("problems[0].code", equalTo("field-count"));
    }

    @Test
    void onlyTheCoordinatorImports() {
        byte[] body = (HEAD + MOJ).getBytes(StandardCharsets.UTF_8);

        isProblem(send(agency("MOJ"), "", "text/csv", body).then(), 403, "forbidden");
        isProblem(send(auditor(), "", "text/csv", body).then(), 403, "forbidden");
        isProblem(send(given(), "", "text/csv", body).then(), 401, "unauthenticated");
    }

    @Test
    void theSameKeyImportsOnce() {
        byte[] body = (HEAD + MOJ).getBytes(StandardCharsets.UTF_8);
        Response first = send(coordinator().header("Idempotency-Key", "k"), "", "text/csv", body);

        Response again = send(coordinator().header("Idempotency-Key", "k"), "", "text/csv", body);

        again.then().statusCode(200).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        isProblem(
                send(
                                coordinator().header("Idempotency-Key", "k"),
                                "",
                                "text/csv",
                                HEAD.getBytes(StandardCharsets.UTF_8))
                        .then(),
                422,
                "idempotency-key-reused");
    }

    private static ValidatableResponse counts(
            Response answer, String state, int created, int unchanged, int rejected) {
        return answer.then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("created", equalTo(created))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }

    private static void refused(Response answer, String code) {
        isProblem(answer.then(), 400, "invalid-input").body("errors", faultAt("#", code));
    }

    private static Response csv(String query, String body) {
        return send(coordinator(), query, "text/csv", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(RequestSpecification who, String query, String type, byte[] body) {
        return who.contentType(type).body(body).post("/api/v1/progress-report-imports" + query);
    }
}
