package kz.zantartip.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The strictness of the house holds in the running service too, whatever the framework sets or registers besides.
@HouseTest
class ReadJsonTest {

    record Sent(Integer count, LocalDate day, Instant at) {}

    @Inject ObjectMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\": \"5\"}",
                "{\"colour\": 1}",
                "{\"count\": 1, \"count\": 2}",
                "{\"day\": 20000}",
                "{\"day\": [2026, 1, 1]}",
                "{\"day\": \"\"}",
                "{\"day\": \"2026-01-01T00:00:00Z\"}",
                "{\"at\": 1760000000}",
                "{\"at\": \"\"}",
                "{} {}"
            })
    void whatWasNotAskedForIsRefused(String body) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> json.readValue(body, Sent.class));
    }

    @Test
    void whatIsWrittenComesBack() throws JsonProcessingException {
        Sent sent =
                new Sent(5, LocalDate.of(2026, 1, 1), Instant.parse("2026-01-01T00:00:00.123456Z"));

        assertThat(json.readValue(json.writeValueAsString(sent), Sent.class)).isEqualTo(sent);
        assertThat(json.writeValueAsString(sent))
                .isEqualTo(
                        "{\"count\":5,\"day\":\"2026-01-01\",\"at\":\"2026-01-01T00:00:00.123456Z\"}");
    }
}
