package kz.zantartip.measures.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.zantartip.measures.plan.AgencyCard;
import kz.zantartip.measures.plan.Executor;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.MeasureEdition;
import kz.zantartip.measures.search.TextSearch;
import kz.zantartip.measures.search.TextSearch.Entry;
import kz.zantartip.measures.search.TextSearch.Field;

/// Finds measures by words. The index of the plan as last asked for is kept: only an act, or another day in the past, asks
/// for a new one.
@ApplicationScoped
class MeasureSearch {

    private record Index(List<MeasureEdition> of, TextSearch<Integer> texts) {}

    private volatile Index kept;

    /// The numbers of the measures found, each with its place, 0 for the best.
    Map<Integer, Integer> places(String words, KnownPlan plan) {
        Map<Integer, Integer> places = new HashMap<>();
        index(plan).search(words).forEach(hit -> places.put(hit.key(), places.size()));
        return places;
    }

    private TextSearch<Integer> index(KnownPlan plan) {
        LocalDate today = plan.today();
        List<MeasureEdition> editions =
                plan.measures().stream().map(measure -> measure.inForceOn(today)).toList();
        Index held = kept;
        if (held == null || !held.of.equals(editions)) {
            held =
                    new Index(
                            editions,
                            TextSearch.over(
                                    editions.stream()
                                            .map(edition -> entry(edition, plan))
                                            .toList()));
            kept = held;
        }
        return held.texts;
    }

    private static Entry<Integer> entry(MeasureEdition edition, KnownPlan plan) {
        Set<String> keywords = new HashSet<>(Set.of(String.valueOf(edition.measure())));
        List<Field> fields =
                new ArrayList<>(
                        List.of(
                                new Field(edition.title(), 3),
                                new Field(edition.completionForm(), 2),
                                new Field(edition.deadlineText(), 1)));
        for (Executor executor : edition.executors()) {
            keywords.add(executor.agency());
            plan.agency(executor.agency()).ifPresent(agency -> fields.addAll(names(agency.card())));
        }
        return new Entry<>(edition.measure(), keywords, fields);
    }

    private static List<Field> names(AgencyCard card) {
        return Stream.of(card.name(), card.abbreviation())
                .filter(Objects::nonNull)
                .map(name -> new Field(name, 1))
                .toList();
    }
}
