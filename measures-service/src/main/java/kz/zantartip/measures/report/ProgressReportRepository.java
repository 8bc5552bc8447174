package kz.zantartip.measures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.AsOf;

/// Finds reports.
@ApplicationScoped
public class ProgressReportRepository {

    private static final String LINE =
            """
            select new kz.zantartip.measures.report.ReportLine(
                r.id, r.measure, r.deadline, r.executor, r.agency, r.region, r.state, r.round, r.submittedAt,
                r.reviewedAt, r.updatedAt)
            from ProgressReport r
            """;

    private final EntityManager database;
    private final Clock clock;

    ProgressReportRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(ProgressReport report) {
        database.persist(report);
        database.flush();
    }

    /// All of them in one go.
    void addAll(List<ProgressReport> reports) {
        reports.forEach(database::persist);
        database.flush();
    }

    /// What is left is that it was there.
    void remove(ProgressReport report, Instant at) {
        database.persist(new ReportDeletion(report.line(), at));
        database.remove(report);
        database.flush();
    }

    /// The caller's own report, to be changed.
    ///
    /// @throws NotFound where it may not know of it
    /// @throws Forbidden where it may read it only
    ProgressReport requireOwn(UUID id, String ifMatch, ReportAccess access) {
        ProgressReport report = requireForChange(id);
        access.requireOwn(report.line());
        Precondition.mustMatch(ifMatch, report.version());
        return report;
    }

    /// The caller's own report as it stands, for what is to be told before it is changed. It may change at any time.
    ///
    /// @throws NotFound where it may not know of it
    /// @throws Forbidden where it may read it only
    ProgressReport requireOwnUnlocked(UUID id, String ifMatch, ReportAccess access) {
        ProgressReport report = find(id).orElseThrow(NotFound::new);
        access.requireOwn(report.line());
        Precondition.mustMatch(ifMatch, report.version());
        // So that it is read anew once it is locked.
        database.detach(report);
        return report;
    }

    /// Writes what was decided, so that the version is the new one.
    void flush() {
        database.flush();
    }

    Optional<ProgressReport> find(UUID id) {
        return Optional.ofNullable(database.find(ProgressReport.class, id));
    }

    /// The report, to be changed: whoever else wants to change it waits until this transaction ends and then finds it changed.
    ///
    /// @throws NotFound where there is none
    ProgressReport requireForChange(UUID id) {
        return Optional.ofNullable(
                        database.find(ProgressReport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /// Holds all reports on a deadline as they stand: whoever wants to change one waits until this transaction ends.
    public void holdAllOn(String deadline) {
        database.createQuery("from ProgressReport where deadline = :deadline", ProgressReport.class)
                .setParameter("deadline", deadline)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /// Holds all reports on a measure, likewise.
    public void holdAllOf(int measure) {
        database.createQuery("from ProgressReport where measure = :measure", ProgressReport.class)
                .setParameter("measure", measure)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /// When the last step of a report on each deadline was known to be taken: handed in, reviewed or taken back. A deadline
    /// without one is absent.
    @Transactional
    public Map<String, Instant> lastStepsAsOf(AsOf asOf) {
        Instant moment = asOf == null ? Instant.MAX : asOf.instant(clock);
        Map<String, Instant> last = new HashMap<>();
        database.createQuery(
                        "select r.deadline, r.submittedAt, r.reviewedAt, r.withdrawnAt from ReportRound r",
                        Object[].class)
                .getResultStream()
                .forEach(round ->
                        Stream.of(round[1], round[2], round[3])
                                .map(Instant.class::cast)
                                .filter(step -> step != null && !step.isAfter(moment))
                                .forEach(step ->
                                        last.merge(
                                                (String) round[0],
                                                step,
                                                (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    /// All reports without their texts.
    ///
    /// @param measure null for those of every measure
    List<ReportLine> lines(Integer measure) {
        return measure == null
                ? database.createQuery(LINE, ReportLine.class).getResultList()
                : database.createQuery(LINE + " where r.measure = :measure", ReportLine.class)
                        .setParameter("measure", measure)
                        .getResultList();
    }

    /// Those that were taken back at this moment or later.
    ///
    /// @param measure null for those of every measure
    List<ReportLine> deletedSince(Instant moment, Integer measure) {
        String all = "from ReportDeletion d where d.deletedAt >= :moment";
        var query =
                database.createQuery(
                                measure == null ? all : all + " and d.measure = :measure",
                                ReportDeletion.class)
                        .setParameter("moment", moment);
        if (measure != null) {
            query.setParameter("measure", measure);
        }
        return query.getResultStream().map(ReportDeletion::line).toList();
    }

    /// The first rounds of these reports, by report.
    Map<UUID, ReportRound> firstRounds(List<UUID> ids) {
        return database.createQuery(
                        "from ReportRound r where r.round = 1 and r.report in :ids",
                        ReportRound.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ReportRound::report, Function.identity()));
    }

    /// These reports whole, with their rounds and by one query, in this order; one that is gone meanwhile is left out.
    List<ProgressReport> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, ProgressReport> found =
                database.createQuery(
                                "select distinct r from ProgressReport r left join fetch r.rounds where r.id in :ids",
                                ProgressReport.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ProgressReport::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /// The checksums of those of these reports that are accepted.
    public Map<UUID, String> checksums(Collection<UUID> ids) {
        return database.createQuery(
                        "select r.id, r.checksum from ProgressReport r where r.id in :ids and r.checksum is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(one -> (UUID) one[0], one -> (String) one[1]));
    }

    /// What was known of the reports on all measures; null means now.
    @Transactional
    public KnownReports asOf(AsOf moment) {
        return known(null, moment);
    }

    /// What was known of the reports on one measure; null means now.
    @Transactional
    public KnownReports ofMeasureAsOf(int measure, AsOf moment) {
        return known(measure, moment);
    }

    /// One query. Now has no bound in time: what another instance has just recorded by its own clock counts.
    private KnownReports known(Integer measure, AsOf asOf) {
        Instant moment = asOf == null ? null : asOf.instant(clock);
        StringBuilder query =
                new StringBuilder(
                        """
                        select r.report, r.deadline, r.executor, r.agency, r.region, r.outcome, r.round,
                            r.completionPercent, r.submittedAt, r.reviewedAt, r.actedAt
                        from ReportRound r
                        where\s\
                        """);
        List<String> conditions = new ArrayList<>();
        conditions.add(
                moment == null
                        ? "r.withdrawnAt is null"
                        : "r.submittedAt <= :moment and (r.withdrawnAt is null or r.withdrawnAt > :moment)");
        if (measure != null) {
            conditions.add("r.measure = :measure");
        }
        query.append(String.join(" and ", conditions))
                .append(" order by r.deadline, r.executor, r.region, r.submittedAt, r.round");
        var rounds = database.createQuery(query.toString(), Object[].class);
        if (moment != null) {
            rounds.setParameter("moment", moment);
        }
        if (measure != null) {
            rounds.setParameter("measure", measure);
        }
        return new KnownReports(
                rounds.getResultStream().map(round -> knownRound(round, moment)).toList());
    }

    private static KnownReport knownRound(Object[] round, Instant moment) {
        Instant reviewedAt = (Instant) round[9];
        boolean reviewed = reviewedAt != null && (moment == null || !reviewedAt.isAfter(moment));
        return new KnownReport(
                (UUID) round[0],
                (String) round[1],
                (String) round[2],
                (String) round[3],
                (String) round[4],
                reviewed ? (ReportState) round[5] : ReportState.SUBMITTED,
                (int) round[6],
                (int) round[7],
                round[10] == null ? (Instant) round[8] : (Instant) round[10],
                (Instant) round[8],
                reviewed ? reviewedAt : null);
    }
}
