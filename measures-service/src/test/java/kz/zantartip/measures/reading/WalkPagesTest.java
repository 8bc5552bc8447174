package kz.zantartip.measures.reading;

import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.measures.reading.Answers.asking;
import static kz.zantartip.measures.reading.Answers.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class WalkPagesTest {

    @Inject FixedClock clock;

    @ParameterizedTest
    @CsvSource({
        "/deadlines, id, 'dueOn,measure', 7, 351",
        "/deadlines, id, -dueOn, 50, 351",
        "/deadlines, id, 'status,-lead', 100, 351",
        "/deadlines, id, '-daysLate,effectiveOn', 13, 351",
        "/deadlines, id, id, 351, 351",
        "/deadlines, id, '-measure,-measure', 500, 351",
        "/measures, number, nextDueOn, 1, 55",
        "/measures, number, -nextDueOn, 4, 55",
        "/measures, number, '-overdue,lead', 9, 55",
        "/measures, number, relevance, 54, 55",
        "/agencies, code, -code, 5, 23",
        "/reporting-calendar, id, -region, 100, 444",
        "/working-days, date, date, 100, 365",
        "/directions, number, -number, 2, 5"
    })
    void everyItemIsMetOnceInOrder(String path, String id, String sort, int limit, int total) {
        List<Object> whole = new ArrayList<>();
        csv(asking("sort", sort, "f", "csv").get("/api/v1" + path).asByteArray())
                .forEach(row -> whole.add(row.getField(id)));

        List<Object> walked = walk(path, id, sort, limit);

        assertThat(walked).hasSize(total).doesNotHaveDuplicates();
        assertThat(walked).extracting(Object::toString).isEqualTo(whole);
    }

    /// What moves while somebody turns pages is met where it stands then; nobody else is skipped or met twice.
    @Test
    void aCursorHoldsWhileStatusesChange() {
        Response first = asking("limit", "300", "sort", "-dueOn").get("/api/v1/deadlines");
        clock.set(Instant.parse("2028-06-01T07:00:00Z"));

        Response second =
                asking("limit", "300", "sort", "-dueOn", "cursor", first.path("nextCursor"))
                        .get("/api/v1/deadlines");

        List<String> met = new ArrayList<>(first.<List<String>>path("items.id"));
        met.addAll(second.<List<String>>path("items.id"));
        assertThat(met).hasSize(351).doesNotHaveDuplicates();
    }

    @Test
    void theLinkLeadsToTheNextPageWithAllThatWasAsked() {
        String link =
                asking("direction", "3", "sort", "-number", "limit", "10", "total", "true")
                        .get("/api/v1/measures")
                        .header("Link");

        assertThat(link).startsWith("</api/v1/measures?").endsWith(">; rel=\"next\"");
        String address = link.substring(1, link.indexOf('>'));
        asking().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].number", equalTo(24))
                .body("total", equalTo(23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"заң", "{заң}", "заң %", "заң &+#=", "\"заң\" <>"})
    void theLinkIsRightWhateverWasSearchedFor(String words) {
        Response first = asking("q", words, "limit", "1").get("/api/v1/measures");
        String link = first.header("Link");

        asking().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void theLastPageLeadsNowhere() {
        asking("limit", "55")
                .get("/api/v1/measures")
                .then()
                .header("Link", nullValue())
                .body("nextCursor", nullValue())
                .body("total", nullValue());
    }

    @Test
    void aPageMayChangeItsSizeAndTotalUnderWay() {
        String cursor = asking("limit", "5").get("/api/v1/measures").path("nextCursor");

        asking("limit", "3", "total", "true", "cursor", cursor)
                .get("/api/v1/measures")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(6, 7, 8)))
                .body("total", equalTo(55));
    }

    @ParameterizedTest
    @CsvSource({
        "/deadlines, '', ''",
        "/measures, sort, -number",
        "/measures, sort, number",
        "/measures, direction, 1",
        "/measures, asOf, 2026-11-19",
        "/measures, q, заң"
    })
    void aCursorOfAnotherListOrQuestionIsRefused(String path, String name, String value) {
        String cursor = asking("limit", "5").get("/api/v1/measures").path("nextCursor");
        String[] parameters = name.isEmpty() ? new String[0] : new String[] {name, value};

        isProblem(
                        asking(parameters)
                                .queryParam("cursor", cursor)
                                .get("/api/v1" + path)
                                .then(),
                        400,
                        "invalid-input")
                .body("errors", faultIn("cursor", "foreign-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "!!!",
                "e30",
                "W10",
                "bnVsbA",
                "WyJhIl0",
                "W251bGwsbnVsbF0",
                "WyJhIixbXV0",
                "0",
                "заң"
            })
    void aDamagedCursorIsRefused(String cursor) {
        isProblem(asking("cursor", cursor).get("/api/v1/measures").then(), 400, "invalid-input")
                .body("errors", faultIn("cursor", "foreign-cursor"));
    }

    @Test
    void aCursorWithAValueThatNoItemCouldHaveIsRefused() {
        String cursor = asking("limit", "5").get("/api/v1/measures").path("nextCursor");
        String open = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String forged =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                open.replace("\"5\"", "\"five\"").getBytes(StandardCharsets.UTF_8));

        isProblem(asking("cursor", forged).get("/api/v1/measures").then(), 400, "invalid-input");
    }

    @Test
    void anEmptyCursorIsRefused() {
        isProblem(asking("cursor", "").get("/api/v1/measures").then(), 400, "invalid-input")
                .body("errors", faultIn("cursor", "size"));
    }

    private static List<Object> walk(String path, String id, String sort, int limit) {
        List<Object> walked = new ArrayList<>();
        String cursor = null;
        do {
            var request = asking("sort", sort).queryParam("limit", limit);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            Response page =
                    request.get("/api/v1" + path).then().statusCode(200).extract().response();
            walked.addAll(page.<List<Object>>path("items." + id));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return walked;
    }
}
