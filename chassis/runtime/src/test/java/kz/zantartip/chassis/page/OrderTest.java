package kz.zantartip.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private record Item(int id, String name, Integer rank) {}

    private static final Order<Item> ORDER =
            new Order<Item>("rank,name", "id")
                    .by("id", Item::id, Integer::valueOf)
                    .by("name", Item::name, Function.identity())
                    .by("rank", Item::rank, Integer::valueOf);

    private static final List<String> SORTS =
            List.of(
                    "rank,name",
                    "-rank",
                    "name",
                    "-name,rank",
                    "-id",
                    "name,-rank,id",
                    "rank,rank");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /// Few names and ranks, so that ties are many; some ranks are absent.
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsMetTwiceAndNobodyWhoStayedIsSkipped(int seed) {
        Random random = new Random(seed);
        String sort = SORTS.get(random.nextInt(SORTS.size()));
        List<Item> items = new ArrayList<>();
        IntStream.range(0, 60).forEach(_ -> items.add(item(items, random)));
        Set<Item> stayed = new HashSet<>(items);
        List<Item> met = new ArrayList<>();
        String cursor = null;

        do {
            List<Item> rest = ORDER.sorted(items, sort, cursor, "query");
            List<Item> page = rest.subList(0, Math.min(1 + random.nextInt(9), rest.size()));
            met.addAll(page);
            cursor = page.size() < rest.size() ? ORDER.after(page.getLast(), sort, "query") : null;
            for (int change = 0; change < 5; change++) {
                if (random.nextBoolean()) {
                    items.add(item(items, random));
                } else {
                    stayed.remove(items.remove(random.nextInt(items.size())));
                }
            }
        } while (cursor != null);

        assertThat(met).doesNotHaveDuplicates().containsAll(stayed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "-rank"})
    void whatIsAbsentStandsLastInEitherDirection(String sort) {
        List<Item> items =
                List.of(new Item(1, "a", null), new Item(2, "a", 1), new Item(3, "a", 2));

        assertThat(ORDER.sorted(items, sort, null, "q").getLast().id()).isEqualTo(1);
    }

    @Test
    void theIdentityBreaksTies() {
        List<Item> items = List.of(new Item(2, "a", 1), new Item(1, "a", 1));

        assertThat(ORDER.sorted(items, "-name", null, "q"))
                .extracting(Item::id)
                .containsExactly(1, 2);
    }

    @Test
    void valuesOfEveryKindComeBackFromACursor() {
        Item odd = new Item(7, "«,\"]}\\ \uD83D\uDE00 ғ\u0000", null);
        List<Item> items = List.of(odd, new Item(8, "я", null));

        String cursor = ORDER.after(odd, "rank,name", "q");

        assertThat(ORDER.sorted(items, "rank,name", cursor, "q"))
                .extracting(Item::id)
                .containsExactly(8);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aCursorHoldsForItsQueryOnly() {
        String cursor = ORDER.after(new Item(1, "a", 1), "name", "one");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ORDER.sorted(List.of(), "name", cursor, "another"))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("foreign-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!",
                "bnVsbA",
                "W10",
                "e30",
                "WyJxIl0",
                "WyJxIixudWxsXQ",
                "WyJxIixbXV0",
                "AAAA"
            })
    void aDamagedCursorIsRefused(String cursor) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ORDER.sorted(List.of(), "name", cursor, "q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "Name", "-", ""})
    void anUnknownFieldIsNamedWithThoseThereAre(String sort) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ORDER.sorted(List.of(), sort, null, "q"))
                .satisfies(refused -> {
                    Fault fault = refused.faults().getFirst();
                    assertThat(fault.code()).isEqualTo("unknown-sort-field");
                    assertThat(fault.rule().get("allowed")).hasToString("id, name, rank");
                });
    }

    private static List<String> codes(InvalidInput refused) {
        return refused.faults().stream().map(Fault::code).toList();
    }

    private static Item item(List<Item> among, Random random) {
        Set<Integer> taken = new HashSet<>(among.stream().map(Item::id).toList());
        int id = random.nextInt(100_000);
        while (taken.contains(id)) {
            id++;
        }
        return new Item(
                id,
                String.valueOf((char) ('а' + random.nextInt(5))),
                random.nextInt(4) == 0 ? null : random.nextInt(6));
    }
}
