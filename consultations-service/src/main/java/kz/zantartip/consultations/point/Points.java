package kz.zantartip.consultations.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zantartip.chassis.problem.NotFound;

/// The points, found.
@ApplicationScoped
public class Points {

    private final EntityManager database;

    Points(EntityManager database) {
        this.database = database;
    }

    List<Point> in(String region, String channel) {
        return database.createQuery(
                        """
                        from Point
                        where (:region is null or region = :region) and (:channel is null or channel = :channel)
                        """,
                        Point.class)
                .setParameter("region", region)
                .setParameter("channel", channel)
                .getResultList();
    }

    public Point require(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Point> find(UUID id) {
        return Optional.ofNullable(database.find(Point.class, id));
    }

    /// Asked before anything is held: the point itself is not loaded, so that whoever holds it later sees it as it is then.
    public Optional<String> regionOf(UUID id) {
        return database.createQuery("select region from Point where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /// The point as it is now and stays until this transaction ends.
    public Optional<Point> hold(UUID id) {
        return Optional.ofNullable(database.find(Point.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// The highest desk at which a session that has not ended stands; 0 where none does.
    int lastDeskInUse(UUID point, Instant now) {
        return ((Number)
                        database.createQuery(
                                        """
                                        select coalesce(max(s.desk), 0) from ConsultationSession s
                                        where s.point = :point and s.cancelledAt is null and s.endsAt > :now
                                        """)
                                .setParameter("point", point)
                                .setParameter("now", now)
                                .getSingleResult())
                .intValue();
    }

    Point add(Point point) {
        database.persist(point);
        database.flush();
        return point;
    }

    void flush() {
        database.flush();
    }
}
