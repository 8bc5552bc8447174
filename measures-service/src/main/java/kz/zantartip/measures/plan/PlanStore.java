package kz.zantartip.measures.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.zantartip.chassis.time.AsOf;

/// Reads the plan. One small query tells whether the copy in memory is still right; only after a change is it read anew, so
/// that several instances on one database never answer from a stale plan.
@ApplicationScoped
public class PlanStore {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    private volatile Plan latest;
    private volatile KnownPlan known;

    PlanStore(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// The plan as known now.
    @Transactional
    public KnownPlan now() {
        Plan plan = plan();
        Instant now = clock.instant();
        KnownPlan held = known;
        if (held == null || !held.holds(plan, now)) {
            held = plan.known(now);
            known = held;
        }
        return held;
    }

    /// The plan as known at a moment; null means now.
    @Transactional
    public KnownPlan asOf(AsOf moment) {
        return moment == null ? now() : plan().knownAt(moment.instant(clock));
    }

    /// The plan to be changed by an act. Whoever else wants to change it waits until this transaction ends and then finds it
    /// changed.
    @Transactional(Transactional.TxType.MANDATORY)
    public KnownPlan forChange() {
        database.createNativeQuery("select revision from plan_revision for update")
                .getSingleResult();
        return plan().known(clock.instant());
    }

    /// The plan after a change, read back as anybody will read it once the transaction is committed. Nobody else is shown it
    /// before.
    ///
    /// @param plan as it was got for this change
    /// @param rows what the act adds, in the order in which they rest on each other
    @Transactional(Transactional.TxType.MANDATORY)
    public KnownPlan after(KnownPlan plan, Object... rows) {
        for (Object row : rows) {
            database.persist(row);
            database.flush();
        }
        return read(revision()).knownWith(plan);
    }

    /// All that was ever recorded.
    @Transactional
    public Plan plan() {
        long revision = revision();
        Plan held = latest;
        while (held == null || held.revision() != revision) {
            held = read(revision);
            revision = revision();
        }
        latest = held;
        return held;
    }

    /// Asked before and after reading: a change between two of the queries would make a plan that never was.
    private long revision() {
        return ((Number)
                        database.createNativeQuery("select revision from plan_revision")
                                .getSingleResult())
                .longValue();
    }

    /// Whether something is there, by the copy in memory if that has it: nothing ever leaves the plan, so only what is unknown
    /// asks the database.
    @Transactional
    boolean has(Predicate<KnownPlan> thing) {
        KnownPlan held = known;
        return (held != null && thing.test(held)) || thing.test(now());
    }

    private Plan read(long revision) {
        Map<String, JsonNode> documents =
                all(OfficialDocument.class, "name").stream()
                        .collect(Collectors.toMap(OfficialDocument::name, OfficialDocument::body));
        return new Plan(
                revision,
                Plan.byNumber(all(MeasureEdition.class, "measure")),
                all(Agency.class, "position"),
                all(Succession.class, "fromDay"),
                all(CalendarEdition.class, "edition"),
                all(Extension.class, "deadline, number"),
                list(documents, "directions", new TypeReference<>() {}),
                list(documents, "expected-results", new TypeReference<>() {}),
                list(documents, "regions", new TypeReference<>() {}),
                list(documents, "reporting-rules", new TypeReference<>() {}),
                all(Installation.class, "liveFrom").getFirst().liveFrom());
    }

    private <T> List<T> all(Class<T> entity, String order) {
        return database.createQuery("from " + entity.getSimpleName() + " order by " + order, entity)
                .getResultList();
    }

    private <T> List<T> list(
            Map<String, JsonNode> documents, String name, TypeReference<List<T>> type) {
        return json.convertValue(documents.get(name), type);
    }
}
