package kz.zantartip.events.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.page.Keyset;
import kz.zantartip.chassis.page.Rows;
import kz.zantartip.chassis.problem.NotFound;
import org.hibernate.jpa.HibernateHints;

/// Finds outreach events. There may be a million: the database filters, sorts and cuts.
@ApplicationScoped
class OutreachEvents {

    /// The planner takes beginnings of words for frequent and would read the events by their start until enough have matched:
    /// for a rare word, nearly all of them. This makes it find the words first.
    private static final String WORDS_FIRST = " offset 0";

    private final EntityManager database;
    private final Clock clock;

    OutreachEvents(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    OutreachEvent require(UUID id) {
        OutreachEvent event = database.find(OutreachEvent.class, id);
        if (event == null) {
            throw new NotFound();
        }
        return event;
    }

    /// Every value travels as a parameter; the text of a query is put together from our own words only.
    Rows<OutreachEventView> matching(EventFilter filter) {
        Conditions conditions = filter.conditions(clock);
        String matching = "select * from outreach_event e where " + conditions.sql();
        String fence = filter.asksForWords() ? WORDS_FIRST : "";
        return new Rows<>() {
            @Override
            @SuppressWarnings("unchecked")
            public List<OutreachEventView> from(Keyset.Place place, int limit) {
                Query query =
                        database.createNativeQuery(
                                "select e.* from (%s%s) e where %s order by %s"
                                        .formatted(
                                                matching,
                                                fence,
                                                place.condition(),
                                                place.orderBy()),
                                OutreachEvent.class);
                conditions.values().forEach(query::setParameter);
                place.values().forEach(query::setParameter);
                query.setHint(HibernateHints.HINT_READ_ONLY, true);
                List<OutreachEvent> found = query.setMaxResults(limit).getResultList();
                return found.stream().map(OutreachEventView::of).toList();
            }

            @Override
            public long count() {
                Query query =
                        database.createNativeQuery(
                                "select count(*) from outreach_event e where " + conditions.sql());
                conditions.values().forEach(query::setParameter);
                return ((Number) query.getSingleResult()).longValue();
            }
        };
    }
}
