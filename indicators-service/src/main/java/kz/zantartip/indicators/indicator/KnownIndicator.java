package kz.zantartip.indicators.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An indicator as known at a moment.
///
/// @param targets by year, of one year the Concept's first
/// @param reporter code of the agency that was named then; null where none was
/// @param version how often it had changed by then
public record KnownIndicator(
        Indicator indicator, List<Target> targets, String reporter, long version) {

    /// What one document wants, by year.
    public SortedMap<Integer, BigDecimal> targetsOf(PlanDocument document) {
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        targets.stream()
                .filter(target -> target.document() == document)
                .forEach(target -> byYear.put(target.year(), target.value()));
        return byYear;
    }

    /// Whether the documents want different values in any year. A value that one of them lacks is no disagreement on it.
    boolean hasDiscrepancy() {
        Map<Integer, List<Target>> byYear =
                targets.stream().collect(Collectors.groupingBy(Target::year));
        return byYear.values().stream()
                .anyMatch(year ->
                        year.stream()
                                .anyMatch(target ->
                                        target.value().compareTo(year.getFirst().value()) != 0));
    }
}
