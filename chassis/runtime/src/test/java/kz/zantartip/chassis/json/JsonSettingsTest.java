package kz.zantartip.chassis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.period.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSettingsTest {

    record Thing(
            String name,
            Integer count,
            Long big,
            BigDecimal amount,
            Double rough,
            Boolean open,
            LocalDate day,
            Instant at,
            ReportingPeriod.Kind kind,
            List<String> words,
            Thing inner) {}

    record Counted(int count) {}

    private static final ObjectMapper JSON = json();

    private static ObjectMapper json() {
        ObjectMapper json =
                new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
        new JsonSettings().customize(json);
        return json;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\": \"5\"}",
                "{\"count\": \"\"}",
                "{\"count\": 5.0}",
                "{\"count\": 5.5}",
                "{\"count\": true}",
                "{\"count\": [5]}",
                "{\"count\": 3000000000}",
                "{\"big\": \"5\"}",
                "{\"amount\": \"5\"}",
                "{\"amount\": \"\"}",
                "{\"rough\": \"5\"}",
                "{\"rough\": NaN}",
                "{\"open\": \"true\"}",
                "{\"open\": 1}",
                "{\"name\": 5}",
                "{\"name\": 5.5}",
                "{\"name\": true}",
                "{\"name\": [\"a\"]}",
                "{\"name\": {}}",
                "{\"kind\": 1}",
                "{\"kind\": \"1\"}",
                "{\"kind\": \"year\"}",
                "{\"kind\": \"\"}",
                "{\"words\": \"a\"}",
                "{\"words\": [1]}",
                "{\"day\": \"\"}",
                "{\"day\": 20000}",
                "{\"day\": [2026, 1, 1]}",
                "{\"day\": \"2026-02-30\"}",
                "{\"day\": \"2026-01-01T00:00:00Z\"}",
                "{\"at\": 1760000000}",
                "{\"at\": \"\"}",
                "{\"at\": \"2026-01-01\"}",
                "{\"at\": \"+12026-01-01T00:00:00Z\"}",
                "{\"day\": \"+12026-01-01\"}",
                "{\"inner\": \"\"}",
                "{\"inner\": []}",
                "{\"colour\": 1}",
                "{\"Name\": \"a\"}",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"name\": \"a\"} x",
                "{\"name\": \"a\"}{}",
                "{'name': \"a\"}",
                "{\"name\": \"a\",}",
                "// c\n{}",
                "\"\"",
                "[]",
                ""
            })
    void whatWasNotAskedForIsRefused(String body) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readValue(body, Thing.class));
    }

    @Test
    void whatWasAskedForIsRead() throws JsonProcessingException {
        Thing thing =
                JSON.readValue(
                        """
                        {"name": "5", "count": 5, "amount": 0.10, "open": true, "day": "2026-01-01",
                         "at": "2026-01-01T05:00:00+05:00", "kind": "HALF_YEAR", "words": ["a"], "inner": {"count": 2}}
                        """,
                        Thing.class);

        assertThat(thing.amount()).isEqualTo(new BigDecimal("0.10"));
        assertThat(thing.at()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(thing.kind()).isEqualTo(ReportingPeriod.Kind.HALF_YEAR);
        assertThat(thing.inner().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"count\": null}", "{}"})
    void aNumberThatIsNotGivenIsNotZero(String body) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readValue(body, Counted.class));
    }

    @Test
    void aTreeKeepsDecimalsExact() throws JsonProcessingException {
        JsonNode tree = JSON.readTree("{\"a\": 0.1234567890123456789}");

        assertThat(tree.get("a").decimalValue()).isEqualTo("0.1234567890123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"inner\":"})
    void whatNestsTooDeepIsRefused(String opening) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readValue(opening.repeat(1_000), Thing.class));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> JSON.readTree(opening.repeat(1_000)));
    }

    @Test
    void anAnswerHasIsoDatesPlainDecimalsAndNoNulls() throws JsonProcessingException {
        Thing thing =
                new Thing(
                        null,
                        null,
                        null,
                        new BigDecimal("1E+3"),
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        null,
                        null,
                        null);

        assertThat(JSON.writeValueAsString(thing))
                .isEqualTo(
                        "{\"amount\":1000,\"day\":\"2026-01-01\",\"at\":\"2026-01-01T00:00:00Z\"}");
    }
}
