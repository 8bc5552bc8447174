package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The official plan as a newcomer reads it through the gateway of the running whole.
@ExtendWith(OnRunningSystem.class)
class OfficialPlanTest {

    private final RunningSystem system;

    OfficialPlanTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void has55Measures() {
        assertThat(system.json("/api/v1/measures?total=true&limit=1").get("total").asInt())
                .isEqualTo(55);
    }

    @Test
    void tellsEveryMeasureInTheWordsOfTheReferenceData() throws IOException {
        JsonNode reference =
                new ObjectMapper()
                        .readTree(
                                RunningSystem.ROOT
                                        .resolve(
                                                "measures-service/src/main/resources/reference/measures.json")
                                        .toFile());

        JsonNode told = system.json("/api/v1/measures?limit=500").get("items");

        assertThat(told).hasSize(reference.size());
        for (int i = 0; i < reference.size(); i++) {
            for (String text :
                    new String[] {
                        "number", "title", "completionForm", "deadlineText", "financing"
                    }) {
                assertThat(told.get(i).get(text)).isEqualTo(reference.get(i).get(text));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 351",
        "status=BEFORE_ADOPTION, 9",
        "from=2026-01-01&to=2026-12-31, 73",
        "measure=14, 72",
        "measure=33, 72",
        "measure=22, 24",
        "measure=52, 24"
    })
    void hasItsDeadlines(String filter, int expected) {
        assertThat(
                        system.json("/api/v1/deadlines?total=true&limit=1&" + filter)
                                .get("total")
                                .asInt())
                .isEqualTo(expected);
    }

    @Test
    void endsWithMeasure18In2031() {
        JsonNode last = system.json("/api/v1/deadlines?sort=-dueOn&limit=1").get("items").get(0);

        assertThat(last.get("id").asText()).isEqualTo("18-2031-02-15");
    }

    @ParameterizedTest
    @CsvSource({
        "%D0%B7%D0%B0%D2%A3%20%D0%BA%D0%BB%D0%B8%D0%BD%D0%B8%D0%BA%D0%B0%D0%BB%D0%B0%D1%80%D1%8B, 29",
        "%D0%BF%D1%80%D0%B0%D0%B2%D0%BE%D0%B2%D0%B0%D1%8F%20%D0%B3%D1%80%D0%B0%D0%BC%D0%BE%D1%82%D0%BD%D0%BE%D1%81%D1%82%D1%8C, 24",
        "legal%20clinic, 29"
    })
    void isSearchedInThreeLanguages(String words, int first) {
        assertThat(
                        system.json("/api/v1/measures?q=" + words)
                                .get("items")
                                .get(0)
                                .get("number")
                                .asInt())
                .isEqualTo(first);
    }

    @Test
    void comesWholeAsCsv() {
        HttpResponse<String> csv = system.get("/api/v1/deadlines?f=csv&lang=ru");

        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(csv.headers().firstValue("Content-Language")).contains("ru");
        assertThat(csv.body().split("\r\n")).hasSize(352);
    }

    @Test
    void comesAsACalendarThatAStrictParserReads() throws IOException, ParserException {
        Calendar calendar =
                new CalendarBuilder()
                        .build(new StringReader(system.get("/api/v1/deadlines?f=ics").body()));

        assertThat(calendar.getComponents("VEVENT")).hasSize(351);
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void revalidates() {
        String tag = system.get("/api/v1/measures/18").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = system.get("/api/v1/measures/18", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void refusesAWrongRequestNamingEveryFault() {
        HttpResponse<String> refused =
                system.get(
                        "/api/v1/measures?direction=9&colour=red&status=LOST",
                        "Accept-Language",
                        "en");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(RunningSystem.read(refused.body()).get("errors").findValuesAsText("name"))
                .containsExactlyInAnyOrder("direction", "colour", "status");
    }
}
