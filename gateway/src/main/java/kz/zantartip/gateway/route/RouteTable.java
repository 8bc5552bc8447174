package kz.zantartip.gateway.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which service answers which path under `/api/v1`. The longest entry that a path begins with, segment by segment, wins.
///
/// It compares characters and decodes nothing: `PathGate` has refused whatever could be read in two ways, and a path
/// that spells a letter as `%6D` is simply another path.
public final class RouteTable {

    public static final String BASE = "/api/v1/";

    private final Map<String, Service> owners = new HashMap<>();
    private int deepest;

    private RouteTable() {}

    /// @param paths what each service answers, such as `measures` or `code-lists/outcomes`
    /// @throws IllegalStateException where two services claim one path, or an entry is not such a path
    public static RouteTable of(Map<Service, ? extends Collection<String>> paths) {
        RouteTable table = new RouteTable();
        paths.forEach((service, entries) -> entries.forEach(entry -> table.add(entry, service)));
        return table;
    }

    private void add(String entry, Service service) {
        if (!entry.matches("[a-z0-9.-]+(/[a-z0-9.-]+)*")) {
            throw new IllegalStateException(
                    "The routes of %s: \"%s\" is not a path below %s"
                            .formatted(service.word(), entry, BASE));
        }
        Service other = owners.put(entry, service);
        if (other != null && other != service) {
            throw new IllegalStateException(
                    "%s and %s both claim %s%s"
                            .formatted(other.word(), service.word(), BASE, entry));
        }
        deepest = Math.max(deepest, segments(entry));
    }

    /// @param path as the caller wrote it, without the query
    public Optional<Service> find(String path) {
        if (!path.startsWith(BASE)) {
            return Optional.empty();
        }
        String entry = beginning(path.substring(BASE.length()), deepest);
        while (!entry.isEmpty()) {
            Service owner = owners.get(entry);
            if (owner != null) {
                return Optional.of(owner);
            }
            entry = entry.substring(0, Math.max(0, entry.lastIndexOf('/')));
        }
        return Optional.empty();
    }

    /// The first segments of a path, no more than any entry has: however long a path is, it costs a look-up or two.
    private static String beginning(String path, int segments) {
        int end = -1;
        for (int i = 0; i < segments; i++) {
            end = path.indexOf('/', end + 1);
            if (end < 0) {
                return path;
            }
        }
        return path.substring(0, Math.max(0, end));
    }

    private static int segments(String entry) {
        return 1 + (int) entry.chars().filter(c -> c == '/').count();
    }
}
