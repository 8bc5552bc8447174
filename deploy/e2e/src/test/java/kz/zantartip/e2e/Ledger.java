package kz.zantartip.e2e;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What was answered 2xx: what must be there afterwards, whatever befell the system meanwhile.
final class Ledger {

    /// One resource that somebody was told is there.
    ///
    /// @param told how many change events must tell of it
    /// @param member of its representation
    /// @param value what the member must have now
    record Entry(int told, String member, String value) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    void enter(String path, int told, String member, String value) {
        entries.put(path, new Entry(told, member, value));
    }

    Set<String> paths() {
        return entries.keySet();
    }

    Entry of(String path) {
        return entries.get(path);
    }
}
