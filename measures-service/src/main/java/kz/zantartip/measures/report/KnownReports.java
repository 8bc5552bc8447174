package kz.zantartip.measures.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reports that had been submitted by a moment, as they stood then. A draft is not among them.
public final class KnownReports {

    private record Place(String executor, String region) {}

    private final Map<String, Map<Place, KnownReport>> byDeadline = new HashMap<>();

    /// @param rounds each as if it were a report of its own; those of one report in their order
    KnownReports(List<KnownReport> rounds) {
        for (KnownReport round : rounds) {
            byDeadline
                    .computeIfAbsent(round.deadline(), _ -> new LinkedHashMap<>())
                    .merge(
                            new Place(round.executor(), round.region()),
                            round,
                            KnownReport::followedBy);
        }
    }

    /// In the order of executors and regions.
    public List<KnownReport> on(String deadline) {
        return List.copyOf(byDeadline.getOrDefault(deadline, Map.of()).values());
    }

    /// The report of one executor.
    ///
    /// @param region null unless each region reports for itself
    public Optional<KnownReport> of(String deadline, String executor, String region) {
        return Optional.ofNullable(
                byDeadline.getOrDefault(deadline, Map.of()).get(new Place(executor, region)));
    }
}
