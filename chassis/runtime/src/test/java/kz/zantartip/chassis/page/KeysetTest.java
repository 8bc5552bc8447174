package kz.zantartip.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.zantartip.chassis.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class KeysetTest {

    private record Item(LocalDate day, int id) {}

    private static final Keyset<Item> KEYSET =
            new Keyset<>(
                    new Order<Item>("day", "id")
                            .by("day", Item::day, LocalDate::parse)
                            .by("id", Item::id, Integer::valueOf),
                    Map.of("day", "e.day", "id", "e.id"));

    private static final Item ITEM = new Item(LocalDate.parse("2026-01-31"), 7);

    @Test
    void theFirstPageHasNoCondition() {
        Keyset.Place place = KEYSET.place(null, null, "q");

        assertThat(place.condition()).isEqualTo("true");
        assertThat(place.orderBy()).isEqualTo("e.day asc, e.id asc");
        assertThat(place.values()).isEmpty();
    }

    @Test
    void theNextOneBeginsJustAfterTheLastItem() {
        Keyset.Place place = KEYSET.place(null, KEYSET.after(ITEM, null, "q"), "q");

        assertThat(place.condition())
                .isEqualTo("e.day >= :key0 and (e.day > :key0 or (e.id > :key1))");
        assertThat(place.values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("key0", LocalDate.parse("2026-01-31"), "key1", 7));
    }

    @Test
    void theOtherWayRoundTheComparisonTurns() {
        Keyset.Place place = KEYSET.place("-day", KEYSET.after(ITEM, "-day", "q"), "q");

        assertThat(place.orderBy()).isEqualTo("e.day desc, e.id asc");
        assertThat(place.condition())
                .isEqualTo("e.day <= :key0 and (e.day < :key0 or (e.id > :key1))");
    }

    @Test
    void anotherListsCursorIsNone() {
        String cursor = KEYSET.after(ITEM, null, "q");

        assertThatThrownBy(() -> KEYSET.place(null, cursor, "other"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> KEYSET.place("-day,id", cursor, "q"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> KEYSET.place(null, "WzEsMl0", "q"))
                .isInstanceOf(InvalidInput.class);
    }

    private record Talk(Instant at, String place) {}

    private static final Keyset<Talk> TALKS =
            new Keyset<>(
                    new Order<Talk>("at", "place")
                            .by("at", Talk::at, Instant::parse)
                            .by("place", Talk::place, Function.identity()),
                    Map.of("at", "e.at", "place", "e.place"));

    @Test
    void aCursorThatTheDatabaseCouldNotHoldIsNone() {
        Instant day = Instant.parse("2026-01-31T04:00:00Z");
        String fits = TALKS.after(new Talk(day, "a"), null, "q");
        String withNul = TALKS.after(new Talk(day, "a\0b"), null, "q");
        String tooLate = TALKS.after(new Talk(Instant.MAX, "a"), null, "q");
        String tooEarly = TALKS.after(new Talk(Instant.MIN, "a"), null, "q");

        assertThat(TALKS.place(null, fits, "q").values()).containsEntry("key1", "a");
        assertThat(List.of(withNul, tooLate, tooEarly))
                .allSatisfy(cursor ->
                        assertThatThrownBy(() -> TALKS.place(null, cursor, "q"))
                                .isInstanceOf(InvalidInput.class));
    }
}
