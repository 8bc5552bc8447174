package kz.zantartip.measures.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.measures.plan.KnownPlan;

/// What had been handed in by a moment, as it stood then.
final class KnownObligations {

    private final Map<String, List<KnownObligation>> byPeriod = new HashMap<>();

    private KnownObligations() {}

    /// @param rounds those of one obligation together and in order
    /// @param moment when they were known so; null means now
    static KnownObligations of(List<ObligationRound> rounds, Instant moment) {
        KnownObligations known = new KnownObligations();
        ObligationRound first = null;
        ObligationRound last = null;
        for (ObligationRound round : rounds) {
            if (first == null || !first.obligation().equals(round.obligation())) {
                known.add(last, moment, first);
                first = round;
            }
            last = round;
        }
        known.add(last, moment, first);
        return known;
    }

    private void add(ObligationRound last, Instant moment, ObligationRound first) {
        if (last != null) {
            KnownObligation obligation = last.knownAt(moment, first);
            byPeriod.computeIfAbsent(obligation.period(), _ -> new ArrayList<>()).add(obligation);
        }
    }

    /// By who owes it as the plan was known: a body may have taken another's place since it was handed in.
    Optional<KnownObligation> of(Obligation owed, KnownPlan plan) {
        List<KnownObligation> ofPeriod = byPeriod.getOrDefault(owed.period().code(), List.of());
        return owed.among(ofPeriod.stream().map(KnownObligation::handedIn).toList(), plan)
                .flatMap(found ->
                        ofPeriod.stream()
                                .filter(known -> known.id().equals(found.id()))
                                .findFirst());
    }

    /// As what all of it was handed in.
    List<HandedIn> handedIn() {
        return byPeriod.values().stream()
                .flatMap(List::stream)
                .map(KnownObligation::handedIn)
                .toList();
    }
}
