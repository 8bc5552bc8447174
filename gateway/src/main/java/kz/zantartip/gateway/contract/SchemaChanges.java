package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds what in a schema would break a client that was written against an earlier one. What is sent may only be taken more
/// freely than before, what is answered may only be promised more closely; but answers may get new fields, new codes and
/// higher limits, which a client of ours has to expect.
final class SchemaChanges {

    /// Which way a value goes.
    enum Way {
        SENT,
        ANSWERED
    }

    private record Pair(ObjectNode before, ObjectNode after) {}

    private static final List<String> UPPER =
            List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties");
    private static final List<String> LOWER =
            List.of("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties");

    private final Way way;
    private final List<String> breaks = new ArrayList<>();

    /// What has been compared already: a schema may hold itself.
    private final Set<Pair> seen = new HashSet<>();

    private SchemaChanges(Way way) {
        this.way = way;
    }

    /// @param place where it stands, for the messages
    static List<String> breaking(Way way, String place, Shape before, Shape after) {
        SchemaChanges changes = new SchemaChanges(way);
        changes.compare(place, before, after);
        return changes.breaks;
    }

    private void compare(String place, Shape before, Shape after) {
        if (!seen.add(new Pair(before.schema(), after.schema()))) {
            return;
        }
        compareTypes(place, before, after);
        compareCodes(place, before, after);
        compareWriting(place, before, after);
        if (way == Way.SENT) {
            compareLimits(place, before, after);
        }
        compareFields(place, before, after);
        compareParts(place + "/[]", before.items(), after.items());
        compareParts(place + "/{}", before.values(), after.values());
    }

    private void compareTypes(String place, Shape before, Shape after) {
        Set<String> narrower = way == Way.SENT ? widened(before.types()) : widened(after.types());
        Set<String> wider = way == Way.SENT ? widened(after.types()) : widened(before.types());
        if (!wider.isEmpty() && (narrower.isEmpty() || !wider.containsAll(narrower))) {
            report(place, "the type was %s and is %s".formatted(before.types(), after.types()));
        }
        if (way == Way.SENT && before.mayBeNull() && !after.mayBeNull()) {
            report(place, "null is taken no more");
        }
        if (way == Way.ANSWERED && !before.mayBeNull() && after.mayBeNull()) {
            report(place, "it may be null now");
        }
    }

    /// Whoever takes numbers takes whole ones.
    private static Set<String> widened(Set<String> types) {
        Set<String> widened = new TreeSet<>(types);
        if (types.contains("number")) {
            widened.add("integer");
        }
        return widened;
    }

    private void compareCodes(String place, Shape before, Shape after) {
        Set<String> gone = new TreeSet<>(before.codes());
        gone.removeAll(after.codes());
        if (!gone.isEmpty() && !(way == Way.SENT && after.codes().isEmpty())) {
            report(place, "the codes %s have gone".formatted(gone));
        }
        if (way == Way.SENT && before.codes().isEmpty() && !after.codes().isEmpty()) {
            report(place, "only the codes %s are taken now".formatted(after.codes()));
        }
    }

    private void compareWriting(String place, Shape before, Shape after) {
        for (String word : List.of("format", "pattern", "contentMediaType", "anyOf", "oneOf")) {
            Optional<JsonNode> was = before.word(word);
            Optional<JsonNode> is = after.word(word);
            boolean looser = was.isPresent() && is.isEmpty();
            boolean closer = was.isEmpty() && is.isPresent();
            boolean allowed = way == Way.SENT ? looser : closer;
            if (!was.equals(is) && !allowed) {
                report(place, "another %s".formatted(word));
            }
        }
        if (way == Way.SENT && !before.word("default").equals(after.word("default"))) {
            report(place, "another default");
        }
    }

    private void compareLimits(String place, Shape before, Shape after) {
        UPPER.forEach(word -> compareLimit(place, word, before, after, 1));
        LOWER.forEach(word -> compareLimit(place, word, before, after, -1));
    }

    /// @param sign 1 where a smaller limit takes less
    private void compareLimit(String place, String word, Shape before, Shape after, int sign) {
        Optional<BigDecimal> was = before.word(word).map(JsonNode::decimalValue);
        Optional<BigDecimal> is = after.word(word).map(JsonNode::decimalValue);
        if (is.isPresent() && (was.isEmpty() || is.get().compareTo(was.get()) * sign < 0)) {
            report(
                    place,
                    "%s was %s and is %s"
                            .formatted(
                                    word,
                                    was.map(BigDecimal::toPlainString).orElse("open"),
                                    is.get().toPlainString()));
        }
    }

    private void compareFields(String place, Shape before, Shape after) {
        for (String name : before.properties()) {
            String field = place + "/" + name;
            if (!after.properties().contains(name)) {
                report(field, "the field has gone");
                continue;
            }
            if (way == Way.ANSWERED && before.requires(name) && !after.requires(name)) {
                report(field, "it may be absent now");
            }
            compare(field, before.property(name), after.property(name));
        }
        if (way == Way.SENT) {
            after.properties().stream()
                    .filter(name -> after.requires(name) && !before.requires(name))
                    .forEach(name -> report(place + "/" + name, "it is required now"));
            if (after.isClosed() && !before.isClosed()) {
                report(place, "other fields are refused now");
            }
        }
    }

    private void compareParts(String place, Optional<Shape> before, Optional<Shape> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(place, before.get(), after.get());
        } else if (way == Way.ANSWERED ? before.isPresent() : after.isPresent()) {
            report(place, "what it holds is another thing");
        }
    }

    private void report(String place, String what) {
        breaks.add(place + ": " + what);
    }
}
