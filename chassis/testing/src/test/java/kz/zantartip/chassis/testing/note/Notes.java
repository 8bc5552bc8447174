package kz.zantartip.chassis.testing.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kz.zantartip.chassis.reference.ReferenceData;
import kz.zantartip.chassis.time.Ids;

@ApplicationScoped
class Notes implements ReferenceData {

    static final String REFERENCE = "The note that is always there";

    private final EntityManager database;
    private final Clock clock;
    private final Ids ids;

    Notes(EntityManager database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    @Transactional
    public void load() {
        if (all().stream().noneMatch(note -> note.text().equals(REFERENCE))) {
            take(REFERENCE);
        }
    }

    @Transactional
    void take(String text) {
        database.persist(Note.take(ids.next(), text, clock.instant()));
    }

    @Transactional
    List<Note> all() {
        return database.createQuery("from Note order by id", Note.class).getResultList();
    }
}
