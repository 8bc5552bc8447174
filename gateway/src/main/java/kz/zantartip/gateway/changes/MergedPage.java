package kz.zantartip.gateway.changes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zantartip.gateway.route.Service;

/// A stretch of the merged feed: each service's changes in their own order, the services' by time. What a service that did not
/// answer has to tell comes later, however old it is by then.
///
/// @param items as the services wrote them
/// @param unavailable who did not answer
record MergedPage(
        List<String> items, MergedCursor cursor, boolean more, List<Service> unavailable) {

    /// @param pages of those who answered
    static MergedPage of(
            MergedCursor cursor,
            Map<Service, ServicePage> pages,
            List<Service> unavailable,
            int limit) {
        Map<Service, Deque<ServicePage.Item>> left = new EnumMap<>(Service.class);
        pages.forEach((service, page) -> left.put(service, new ArrayDeque<>(page.items())));
        List<String> items = new ArrayList<>();
        MergedCursor reached = cursor;
        while (items.size() < limit) {
            Service next = earliest(left);
            if (next == null) {
                break;
            }
            ServicePage.Item item = left.get(next).removeFirst();
            items.add(item.json());
            reached = reached.with(next, item.place());
        }
        boolean more = false;
        for (Map.Entry<Service, ServicePage> answered : pages.entrySet()) {
            boolean takenWhole = left.get(answered.getKey()).isEmpty();
            more |= !takenWhole || answered.getValue().more();
            if (takenWhole) {
                reached = reached.with(answered.getKey(), answered.getValue().nextCursor());
            }
        }
        return new MergedPage(items, reached, more, unavailable);
    }

    private static Service earliest(Map<Service, Deque<ServicePage.Item>> left) {
        return left.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .min(Comparator.comparing(entry -> entry.getValue().getFirst().time()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    String json() {
        String missing =
                unavailable.isEmpty()
                        ? ""
                        : unavailable.stream()
                                .map(service -> "\"" + service.word() + "\"")
                                .collect(Collectors.joining(",", ",\"unavailable\":[", "]"));
        return "{\"items\":[%s],\"nextCursor\":\"%s\",\"more\":%s%s}"
                .formatted(String.join(",", items), cursor.token(), more, missing);
    }
}
