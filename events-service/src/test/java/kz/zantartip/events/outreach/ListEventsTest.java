package kz.zantartip.events.outreach;

import static io.restassured.RestAssured.given;
import static kz.zantartip.chassis.testing.Problems.faultIn;
import static kz.zantartip.chassis.testing.Problems.isProblem;
import static kz.zantartip.events.Calls.EVENTS;
import static kz.zantartip.events.Calls.act;
import static kz.zantartip.events.Calls.event;
import static kz.zantartip.events.Calls.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class ListEventsTest {

    /// Three events that differ in everything one can filter by.
    private static void three() {
        planned(
                event(
                                """
                                "externalId": "A", "district": "Алатау ауданы", "programme": "narko-stop",
                                "audiences": ["STUDENTS", "YOUTH"], "measures": [23, 51],
                                "venue": {"type": "UNIVERSITY", "name": {"kk": "Әл-Фараби атындағы университет"}}\
                                """)
                        .replace(
                                "{\"ru\": \"Закон и молодёжь\"}",
                                "{\"kk\": \"Құқықтық сауаттылық дәрістері\", \"ru\": \"Лекция о правах\", \"en\": \"Lecture on rights\"}"));
        planned(
                event(
                                "\"externalId\": \"B\", \"district\": \"АЛАТАУ район\", \"audiences\": [\"YOUTH\"]")
                        .replace("2025-10-09T05:00:00Z", "2025-10-31T18:59:59Z")
                        .replace("ROUND_TABLE", "QUIZ"));
        String c =
                planned(
                        event("\"externalId\": \"C\", \"district\": \"Жетісу\", \"measures\": [5]")
                                .replace("2025-10-09T05:00:00Z", "2025-10-31T19:00:00Z")
                                .replace("almaty-youth-policy", "turkistan-amanat")
                                .replace("\"75\"", "\"61\""));
        act(c, "publication", "").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                     | A B C",
                "from=2025-10-09                      | A B C",
                "from=2025-10-10                      | B C",
                "to=2025-10-31                        | A B",
                "from=2025-11-01                      | C",
                "from=2025-10-31&to=2025-10-31        | B",
                "region=61                            | C",
                "region=10                            | ''",
                "district=алатау                      | A B",
                "district=Алатау ауданы               | A B",
                "district=район жетісу                | C",
                "format=QUIZ                          | B",
                "programme=narko-stop                 | A",
                "organiser=turkistan-amanat           | C",
                "audience=YOUTH                       | A B",
                "audience=STUDENTS                    | A",
                "venueType=UNIVERSITY                 | A",
                "state=PUBLISHED                      | C",
                "state=PLANNED,PUBLISHED              | A B C",
                "measure=51                           | A",
                "measure=1                            | ''",
                "region=75&audience=YOUTH&format=QUIZ | B",
                "sort=-startsAt                       | C B A",
                "sort=-region,startsAt                | A B C",
                "sort=organiser,-startsAt             | B A C",
                "q=сауаттылық                         | A",
                "q=САУАТТЫЛЫКТЫ                       | A",
                "q=дәрісте                            | A",
                "q=лекции прав                        | A",
                "q=lectures                           | A",
                "q=право лекция                       | A",
                "q=университеттер                     | A",
                "q=закон                              | B C",
                "q=молодежь законы                    | B C",
                "q=алатау                             | A B",
                "q=лекция закон                       | ''",
                "q=!!! & : *                          | ''",
                "q=' or 1=1 --                        | ''"
            })
    void conditionsHoldTogether(String query, String found) {
        three();

        Response answer = get(query);

        answer.then().statusCode(200);
        assertThat(String.join(" ", answer.jsonPath().getList("items.externalId", String.class)))
                .isEqualTo(found);
    }

    @Test
    void whatIsNoConditionIsNamed() {
        isProblem(
                        get("near=43,76&colour=red&from=2025&region=99&format=PARTY").then(),
                        400,
                        "invalid-input")
                .body("errors", hasSize(5))
                .body("errors", faultIn("near", "unknown-parameter"))
                .body("errors", faultIn("colour", "unknown-parameter"))
                .body("errors", faultIn("from", "not-a-date"))
                .body("errors", faultIn("region", "region-code"))
                .body("errors", faultIn("format", "code-of"));
        get("measure=56&state=DREAMT&organiser=x&programme=x&audience=x&venueType=x&reported=maybe")
                .then()
                .statusCode(400)
                .body("errors", hasSize(7));
        get("from=2025-10-02&to=2025-10-01").then().statusCode(400);
        get("sort=title").then().body("errors", faultIn("sort", "unknown-sort-field"));
        get("cursor=abc").then().body("errors", faultIn("cursor", "foreign-cursor"));
    }

    @ParameterizedTest
    @CsvSource({"startsAt", "-startsAt", "'format,-startsAt'", "'-organiser,region,-id'"})
    void pagesTogetherAreTheWholeList(String sort) {
        IntStream.range(0, 23)
                .forEach(i ->
                        planned(
                                event("\"externalId\": \"E%02d\"".formatted(i))
                                        .replace("2025-10-09", "2025-10-%02d".formatted(1 + i / 4))
                                        .replace("ROUND_TABLE", i % 3 == 0 ? "QUIZ" : "LECTURE")));
        List<String> whole = get("sort=" + sort).jsonPath().getList("items.id");

        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page =
                    get("limit=5&total=true&sort="
                                    + sort
                                    + (cursor == null ? "" : "&cursor=" + cursor))
                            .then()
                            .statusCode(200)
                            .body("total", equalTo(23))
                            .extract()
                            .jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(whole).hasSize(23).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aCursorStaysRightWhileEventsComeAndGo() {
        IntStream.range(0, 6).forEach(i -> planned(onDay(2 * i + 1, "E" + i)));
        JsonPath first = get("limit=3").jsonPath();
        planned(onDay(2, "before"));
        planned(onDay(8, "after"));

        List<String> rest =
                get("limit=10&cursor=" + first.getString("nextCursor"))
                        .jsonPath()
                        .getList("items.externalId");

        assertThat(first.getList("items.externalId")).containsExactly("E0", "E1", "E2");
        assertThat(rest).containsExactly("E3", "after", "E4", "E5");
    }

    @Test
    void aCursorOfOneListIsNoPlaceInAnother() {
        IntStream.range(0, 3).forEach(i -> planned(onDay(i + 1, "E" + i)));
        String cursor = get("limit=1").jsonPath().getString("nextCursor");

        get("limit=1&sort=-startsAt&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors", faultIn("cursor", "foreign-cursor"));
        get("region=75&cursor=" + cursor).then().statusCode(400);
    }

    @Test
    void aFileHasTheColumnsOfTheImport() {
        three();

        String csv = get("f=csv&lang=en").then().statusCode(200).extract().asString();

        assertThat(csv.lines())
                .hasSize(4)
                .startsWith(
                        "externalId,organiser,titleKk,titleRu,titleEn,format,programme,region,district,venueType,venueName,lat,lon,"
                                + "mode,startsAt,endsAt,audiences,languages,expectedAttendance,measures,state,attendanceMethod,"
                                + "attendanceTotal",
                        "A,almaty-youth-policy,Құқықтық сауаттылық дәрістері,Лекция о правах,Lecture on rights,ROUND_TABLE,narko-stop,"
                                + "75,Алатау ауданы,UNIVERSITY,Әл-Фараби атындағы университет,,,,2025-10-09T05:00:00Z,,STUDENTS;YOUTH,"
                                + ",,23;51,PLANNED,,");
        get("f=xlsx").then().statusCode(200);
        get("f=csv&limit=2").then().header("Link", containsString("rel=\"next\""));
    }

    @Test
    void linesOfJsonHaveTheSameColumns() {
        three();

        List<String> lines = get("f=ndjson").asString().lines().toList();

        assertThat(lines).hasSize(3);
        JsonPath first = JsonPath.from(lines.getFirst());
        assertThat(first.getString("externalId")).isEqualTo("A");
        assertThat(first.getList("audiences")).isEqualTo(List.of("STUDENTS", "YOUTH"));
        assertThat(first.getString("startsAt")).isEqualTo("2025-10-09T05:00:00Z");
        assertThat(first.getMap("$")).doesNotContainKeys("endsAt", "id", "attendanceTotal");
    }

    @Test
    void aCalendarHoldsTheEventsAndSaysWhichAreCalledOff() {
        String path =
                planned(event("\"district\": \"Алатау\", \"endsAt\": \"2025-10-09T07:00:00Z\""));
        act(path, "cancellation", "{\"reason\": {\"ru\": \"Болезнь\"}}").then().statusCode(200);

        String calendar = get("f=ics&lang=ru").then().statusCode(200).extract().asString();

        assertThat(calendar)
                .contains("DTSTART:20251009T050000Z", "DTEND:20251009T070000Z")
                .contains("SUMMARY:Закон и молодёжь", "LOCATION:Алатау", "STATUS:CANCELLED")
                .contains("SEQUENCE:1");
    }

    @Test
    void aMapHoldsEveryEventWithItsPointWhereThereIsOne() {
        planned(event("\"venue\": {\"lat\": 43.22, \"lon\": 76.92}"));
        planned(event("").replace("2025-10-09", "2025-10-10"));

        JsonPath map = JsonPath.from(get("f=geojson&lang=ru").asString());

        assertThat(map.getString("type")).isEqualTo("FeatureCollection");
        assertThat(map.getList("features[0].geometry.coordinates"))
                .isEqualTo(List.of(76.92f, 43.22f));
        assertThat(map.getMap("features[1]")).containsEntry("geometry", null);
        assertThat(map.getString("features[1].properties.title")).isEqualTo("Закон и молодёжь");
    }

    @Test
    void anEmptyListIsAList() {
        get("").then().statusCode(200).body("items", hasSize(0)).body("nextCursor", nullValue());
        for (String form : List.of("csv", "xlsx", "ndjson", "ics", "geojson")) {
            get("f=" + form).then().statusCode(200);
        }
    }

    private static String onDay(int day, String externalId) {
        return event("\"externalId\": \"%s\"".formatted(externalId))
                .replace("2025-10-09", "2025-10-%02d".formatted(day));
    }

    private static Response get(String query) {
        var request = given();
        if (query != null && !query.isEmpty()) {
            for (String parameter : query.split("&(?=[a-zA-Z]+=)")) {
                String[] parts = parameter.split("=", 2);
                request.queryParam(parts[0], parts[1]);
            }
        }
        return request.get(EVENTS);
    }
}
