package kz.zantartip.gateway;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a service with a few changes answers to `GET /changes`, by the name of the instance. The measures service has three, at
/// odd seconds; the other two, at even ones.
public final class FeedAnswers {

    private static final String CHANGE =
            "{\"id\":\"%s-%d\",\"source\":\"/%s\",\"time\":\"2026-11-20T07:00:0%dZ\",\"sequence\":\"%020d\",\"data\":{\"a\":1.50}}";

    /// Where a reader has come to who was told of nothing.
    public static final int MOVED_ON_TO = 42;

    private final String name;
    private final String target;

    FeedAnswers(String name, String head) {
        this.name = name;
        this.target = head.split(" ", 3)[1];
    }

    private boolean isMeasures() {
        return !name.equals("only");
    }

    boolean isExpired() {
        return target.contains("type=expired");
    }

    /// As many readers are told of changes as can be.
    boolean isFull() {
        return target.contains("type=crowded");
    }

    String page() {
        List<Integer> left = places();
        int limit = Integer.parseInt(target.replaceAll(".*limit=(\\d+).*", "$1"));
        List<Integer> taken = left.subList(0, Math.min(limit, left.size()));
        long next = taken.isEmpty() ? after() : taken.getLast();
        return "{\"items\":[%s],\"nextCursor\":\"%020d\",\"more\":%s}"
                .formatted(
                        taken.stream().map(this::change).collect(Collectors.joining(",")),
                        next,
                        taken.size() < left.size());
    }

    List<String> events() {
        if (target.contains("type=rare")) {
            return List.of("id: %020d\n:\n\n".formatted(MOVED_ON_TO));
        }
        return places().stream()
                .map(place ->
                        "id: %020d\nevent: told\ndata: %s\n\n".formatted(place, change(place)))
                .toList();
    }

    /// An event of a megabyte.
    static String largeEvent(int place) {
        return "id: %020d\nevent: told\ndata: %s\n\n".formatted(place, "x".repeat(1_000_000));
    }

    private long after() {
        return target.contains("after=")
                ? Long.parseLong(target.replaceAll(".*after=(\\d+).*", "$1"))
                : 0;
    }

    private List<Integer> places() {
        return IntStream.rangeClosed(1, isMeasures() ? 3 : 2)
                .filter(place -> place > after())
                .boxed()
                .toList();
    }

    private String change(int place) {
        String source = isMeasures() ? "measures" : "other";
        int second = isMeasures() ? 2 * place - 1 : 2 * place;
        return CHANGE.formatted(source, place, source, second, place);
    }
}
