package kz.zantartip.chassis.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;

/// How a list can be sorted, and where in it a cursor stands.
///
/// A cursor holds the last item's sort values and its identity, so pages stay right while items come and go: nobody is
/// met twice, and nobody who was there all the time is skipped. Absent values stand last in either direction.
public final class Order<T> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// No list of ours has moments beyond these.
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /// One field to sort by.
    ///
    /// @param value where the cursor stands; null on the first page
    record Step(String field, boolean descending, Object value) {}

    private record Field<T, K extends Comparable<? super K>>(
            String name, Function<T, K> key, Function<String, K> parse, boolean descending) {

        Field<T, K> reversed() {
            return new Field<>(name, key, parse, true);
        }

        int compare(T one, T other) {
            return compareKeys(key.apply(one), key.apply(other));
        }

        int compareWith(T item, String encoded) {
            return compareKeys(key.apply(item), encoded == null ? null : parse.apply(encoded));
        }

        Step step(String encoded) {
            K value;
            try {
                value = encoded == null ? null : parse.apply(encoded);
            } catch (RuntimeException unreadable) {
                throw invalidCursor();
            }
            if (!isStorable(value)) {
                throw invalidCursor();
            }
            return new Step(name, descending, value);
        }

        /// PostgreSQL has no text with U+0000 and no year of ten digits.
        private static boolean isStorable(Object value) {
            return switch (value) {
                case String text -> text.indexOf('\0') < 0;
                case Instant at -> !at.isBefore(FIRST) && !at.isAfter(LAST);
                case null, default -> true;
            };
        }

        String encode(T item) {
            K value = key.apply(item);
            return value == null ? null : value.toString();
        }

        private int compareKeys(K one, K other) {
            if (one == null || other == null) {
                return Boolean.compare(one == null, other == null);
            }
            return descending ? other.compareTo(one) : one.compareTo(other);
        }
    }

    private final Map<String, Field<T, ?>> fields = new LinkedHashMap<>();
    private final String usual;
    private final String identity;

    /// @param usual the fields to sort by unless asked otherwise, in the form of the parameter `sort`
    /// @param identity the field that no two items share; it breaks ties
    public Order(String usual, String identity) {
        this.usual = usual;
        this.identity = identity;
    }

    /// Lets the list be sorted by this field.
    ///
    /// @param parse reads back what the key's `toString` wrote
    public <K extends Comparable<? super K>> Order<T> by(
            String name, Function<T, K> key, Function<String, K> parse) {
        fields.put(name, new Field<>(name, key, parse, false));
        return this;
    }

    Set<String> fields() {
        return fields.keySet();
    }

    /// The items in the order asked for, from just after the cursor.
    ///
    /// @param sort as in the parameter; null for the usual order
    /// @param query what the cursor must have been made for: a page of one list is no place in another
    /// @throws InvalidInput for an unknown field, or a cursor that is not one of this list's
    List<T> sorted(List<T> items, String sort, String cursor, String query) {
        List<Field<T, ?>> by = chosen(sort);
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(comparator(by));
        if (cursor == null) {
            return sorted;
        }
        List<String> after = read(cursor, query, by.size());
        try {
            int first = 0;
            while (first < sorted.size() && compare(by, sorted.get(first), after) <= 0) {
                first++;
            }
            return sorted.subList(first, sorted.size());
        } catch (RuntimeException unreadable) {
            throw invalidCursor();
        }
    }

    /// The fields of the order asked for, each with the value that the cursor stands at.
    ///
    /// @throws InvalidInput for an unknown field, or a cursor that is not one of this list's
    List<Step> steps(String sort, String cursor, String query) {
        List<Field<T, ?>> by = chosen(sort);
        List<String> after = cursor == null ? null : read(cursor, query, by.size());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            steps.add(by.get(i).step(after == null ? null : after.get(i)));
        }
        return steps;
    }

    /// The cursor that stands just after this item.
    String after(T item, String sort, String query) {
        List<String> keys = new ArrayList<>();
        chosen(sort).forEach(field -> keys.add(field.encode(item)));
        try {
            String json = JSON.writeValueAsString(List.of(query, keys));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Field<T, ?>> chosen(String sort) {
        List<Field<T, ?>> chosen = new ArrayList<>();
        for (String word : (sort == null ? usual : sort).split(",")) {
            boolean descending = word.startsWith("-");
            Field<T, ?> field = fields.get(descending ? word.substring(1) : word);
            if (field == null) {
                throw new InvalidInput(
                        Fault.inQuery(
                                "sort",
                                "unknown-sort-field",
                                Map.of("allowed", String.join(", ", fields.keySet()))));
            }
            chosen.add(descending ? field.reversed() : field);
        }
        chosen.add(fields.get(identity));
        return chosen;
    }

    private static <T> Comparator<T> comparator(List<Field<T, ?>> by) {
        return (one, other) -> {
            for (Field<T, ?> field : by) {
                int difference = field.compare(one, other);
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        };
    }

    private static <T> int compare(List<Field<T, ?>> by, T item, List<String> after) {
        for (int i = 0; i < by.size(); i++) {
            int difference = by.get(i).compareWith(item, after.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static List<String> read(String cursor, String query, int size) {
        try {
            List<?> parts =
                    JSON.readValue(
                            Base64.getUrlDecoder().decode(cursor),
                            new TypeReference<List<Object>>() {});
            if (parts == null) {
                throw invalidCursor();
            }
            List<String> after =
                    JSON.convertValue(parts.get(1), new TypeReference<List<String>>() {});
            if (!query.equals(parts.get(0)) || after == null || after.size() != size) {
                throw invalidCursor();
            }
            return after;
        } catch (java.io.IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException unreadable) {
            throw invalidCursor();
        }
    }

    private static InvalidInput invalidCursor() {
        return new InvalidInput(Fault.inQuery("cursor", "foreign-cursor", Map.of()));
    }
}
