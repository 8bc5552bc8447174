package kz.zantartip.measures.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zantartip.measures.deadline.DeadlineStatus;

/// What was told of deadlines already, and nothing of where they stand.
@ApplicationScoped
class NoticeBook {

    /// One thing told of one deadline. Moved to another day by an act or a calendar it is another thing.
    record Notice(String deadline, DeadlineStatus kind, LocalDate effectiveOn) {}

    private final EntityManager database;

    NoticeBook(EntityManager database) {
        this.database = database;
    }

    Set<Notice> all() {
        List<?> rows =
                database.createNativeQuery(
                                "select deadline, kind, cast(effective_on as text) from deadline_notice")
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Notice(
                                (String) row[0],
                                DeadlineStatus.valueOf((String) row[1]),
                                LocalDate.parse((String) row[2])))
                .collect(Collectors.toSet());
    }

    /// Writes it down, unless another instance has: then it waits until that one has committed, and says so.
    ///
    /// @return whether it was not there yet
    boolean enter(Notice notice, Instant at) {
        return database.createNativeQuery(
                                """
                                insert into deadline_notice (deadline, kind, effective_on, told_at)
                                values (:deadline, :kind, :effectiveOn, :at)
                                on conflict do nothing
                                """)
                        .setParameter("deadline", notice.deadline())
                        .setParameter("kind", notice.kind().name())
                        .setParameter("effectiveOn", notice.effectiveOn())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
