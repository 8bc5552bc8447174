package kz.zantartip.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T07:00:00Z");

    @Test
    void anIdIsOfVersionSevenAndBeginsWithTheClocksMillisecond() {
        UUID id = new Ids(Clock.fixed(NOON, ZoneOffset.UTC)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void idsRiseWhileTheClockStands() {
        Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

        List<String> made = Stream.generate(() -> ids.next().toString()).limit(10_000).toList();

        assertThat(made).doesNotHaveDuplicates().isSorted();
    }
}
