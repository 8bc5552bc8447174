package kz.zantartip.measures.reading;

import static kz.zantartip.measures.reading.Answers.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class RevalidateTest {

    @Inject Acts acts;
    @Inject FixedClock clock;

    @ParameterizedTest
    @CsvSource({
        "/deadlines, json",
        "/deadlines, csv",
        "/deadlines, xlsx",
        "/deadlines, ics",
        "/measures, json",
        "/measures, xlsx",
        "/measures/18/history, json",
        "/measures/18/deadlines, csv",
        "/agencies, json",
        "/directions, json",
        "/expected-results, csv",
        "/working-days, json",
        "/reporting-calendar, xlsx",
        "/reporting-periods, json",
        "/measure-summary, csv"
    })
    void whoHasItAlreadyGetsNoBody(String path, String format) {
        String tag = asking("f", format).get("/api/v1" + path).header("ETag");

        asking("f", format)
                .header("If-None-Match", tag)
                .get("/api/v1" + path)
                .then()
                .statusCode(304)
                .body(emptyString())
                .header("ETag", equalTo(tag))
                .header("Content-Type", nullValue())
                .header("Content-Disposition", nullValue())
                .header("Cache-Control", notNullValue())
                .header("Vary", containsString("Accept-Language"))
                .header("API-Version", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "\"x\" ,W/%s , \"y\"", "*", "\"a,b\", %s"})
    void anyTagOfTheListCounts(String sent) {
        String tag = asking().get("/api/v1/measures/18").header("ETag");

        asking().header("If-None-Match", sent.replace("%s", tag))
                .get("/api/v1/measures/18")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "x", "\"1-", "", "\"1\"", "**", "\"*\""})
    void noOtherTagDoes(String sent) {
        asking().header("If-None-Match", sent)
                .get("/api/v1/measures/18")
                .then()
                .statusCode(200)
                .body("number", equalTo(18));
    }

    @Test
    void everyFormAndLanguageHasATagOfItsOwn() {
        Set<String> tags = new HashSet<>();
        for (String format : List.of("json", "csv", "xlsx", "ics")) {
            for (String lang : List.of("kk", "ru", "en")) {
                tags.add(
                        asking("f", format, "lang", lang, "measure", "18")
                                .get("/api/v1/deadlines")
                                .header("ETag"));
            }
        }

        assertThat(tags).hasSize(1 + 3 * 3);
    }

    @Test
    void aNewDayChangesWhatIsDerivedAndNotTheVersion() {
        String before = asking().get("/api/v1/deadlines/14-2026-10-31").header("ETag");
        clock.forward(Duration.ofDays(1));

        String after = asking().get("/api/v1/deadlines/14-2026-10-31").header("ETag");

        assertThat(after).isNotEqualTo(before);
        assertThat(version(after)).isEqualTo(version(before)).isEqualTo("0");
    }

    @Test
    void anotherMomentOfTheSameDayChangesNothing() {
        String before = asking().get("/api/v1/deadlines").header("ETag");
        clock.forward(Duration.ofHours(11));

        asking().header("If-None-Match", before).get("/api/v1/deadlines").then().statusCode(304);
    }

    @Test
    void anAmendmentChangesBoth() {
        String before = asking().get("/api/v1/measures/18").header("ETag");
        acts.amend(
                18,
                LocalDate.of(2026, 1, 1),
                Acts.title(new LocalizedText("Жаңа", "Новое", "New")));

        String after = asking().get("/api/v1/measures/18").header("ETag");

        assertThat(version(before)).isEqualTo("1");
        assertThat(version(after)).isEqualTo("2");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void aTagIsStrong() {
        assertThat(asking().get("/api/v1/deadlines/18-2027-02-15").header("ETag"))
                .matches("\"[0-9]+-[A-Za-z0-9_-]{16}\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/measures, no-cache",
        "/deadlines, no-cache",
        "/reporting-calendar, no-cache",
        "/measure-summary, no-cache",
        "/reporting-periods, no-cache",
        "/agencies, no-cache"
    })
    void whatIsDerivedIsAlwaysAskedAnew(String path, String caching) {
        asking().get("/api/v1" + path).then().header("Cache-Control", equalTo(caching));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directions", "/directions/3", "/expected-results"})
    void whatNeverChangesMayBeKeptFiveMinutes(String path) {
        String caching = asking().get("/api/v1" + path).header("Cache-Control");

        assertThat(caching.split(", *")).containsExactlyInAnyOrder("public", "max-age=300");
    }

    @Test
    void headSaysWhatGetWouldWithoutTheBody() {
        String tag = asking().get("/api/v1/measures/18").header("ETag");

        asking().head("/api/v1/measures/18")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        asking().header("If-None-Match", tag).head("/api/v1/measures/18").then().statusCode(304);
    }

    @Test
    void headOfAFileSaysWhatTheFileWouldBe() {
        String tag = asking("f", "csv").get("/api/v1/measures").header("ETag");

        asking("f", "csv")
                .head("/api/v1/measures")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .header("Content-Disposition", containsString("measures.csv"))
                .body(emptyString());
    }

    private static String version(String tag) {
        return tag.substring(1, tag.indexOf('-'));
    }
}
