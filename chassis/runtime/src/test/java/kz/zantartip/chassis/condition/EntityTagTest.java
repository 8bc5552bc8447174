package kz.zantartip.chassis.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    private static final EntityTag TAG = new EntityTag(3, "omoWI-UPM9MqbF0L");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3-omoWI-UPM9MqbF0L\"",
                "W/\"3-omoWI-UPM9MqbF0L\"",
                "\"x\",\"3-omoWI-UPM9MqbF0L\"",
                "\"x\" , W/\"3-omoWI-UPM9MqbF0L\" , ",
                "*",
                " * "
            })
    void isHeldByWhoSendsItAmongOthers(String header) {
        assertThat(TAG.isHeld(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3-omoWI-UPM9MqbF0L",
                "\"2-omoWI-UPM9MqbF0L\"",
                "\"3-OMOWI-UPM9MQBF0L\"",
                "w/\"3-omoWI-UPM9MqbF0L\"",
                "\"*\"",
                "W/*"
            })
    void isHeldByNobodyElse(String header) {
        assertThat(TAG.isHeld(header)).isFalse();
    }

    @Test
    void isHeldByNobodyWhoSendsNothing() {
        assertThat(TAG.isHeld(null)).isFalse();
    }

    @Test
    void changesWithEveryByteAndWithTheVersion() {
        byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);

        assertThat(EntityTag.of(1, answer))
                .isEqualTo(EntityTag.of(1, answer.clone()))
                .isNotEqualTo(EntityTag.of(2, answer))
                .isNotEqualTo(EntityTag.of(1, "{ }".getBytes(StandardCharsets.UTF_8)));
        assertThat(EntityTag.of(1, answer)).asString().matches("\"1-[A-Za-z0-9_-]{16}\"");
    }
}
