package kz.zantartip.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowTest {

    @Test
    void theRatioIsOursToThePeersAndTheGoalIsHeldAgainstIt() {
        assertThat(Row.of("a", 50, "x/s", "b", 100, Goal.atLeast("0.5")).met()).isTrue();
        assertThat(Row.of("a", 49.9, "x/s", "b", 100, Goal.atLeast("0.5")).met()).isFalse();
        assertThat(Row.of("a", 130, "s", "b", 100, Goal.atMost("1.3")).met()).isTrue();
        assertThat(Row.of("a", 131, "s", "b", 100, Goal.atMost("1.3")).met()).isFalse();
    }

    @Test
    void aPeerThatDidNothingIsNoPeer() {
        assertThatThrownBy(() -> Row.of("a", 1, "x/s", "b", 0, Goal.atLeast("0.5")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFileHasTheNamesThatOthersReadItBy(@TempDir Path folder) throws Exception {
        Row row = Row.of("a", 12345.6, "x/s", "b", 24690, Goal.atLeast("0.5"));

        Path file =
                Results.of(List.of(row), Instant.parse("2026-11-22T09:00:01.5Z")).writeInto(folder);

        assertThat(file).hasFileName("20261122T090001Z.json");
        JsonNode written = new ObjectMapper().readTree(Files.readString(file)).get("rows").get(0);
        assertThat((Iterable<String>) written::fieldNames)
                .containsExactly(
                        "name", "value", "unit", "peer", "peerValue", "ratio", "goal", "met");
        assertThat(written.get("value").asText()).isEqualTo("12350");
        assertThat(written.get("ratio").isNumber()).isTrue();
        assertThat(written.get("met").asBoolean()).isTrue();
    }
}
