package kz.zantartip.measures.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.report.ReportState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One submission of the information on a half-year and what became of it.
@Entity
@Table(name = "reporting_obligation_round")
@IdClass(ObligationRound.Key.class)
public class ObligationRound {

    /// Names a round.
    public record Key(String obligation, int round) {}

    @Id private String obligation;

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int round;

    private String agency;

    private String region;

    private String period;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Letter letter;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BoundReport> reports;

    @Enumerated(EnumType.STRING)
    private ReportState outcome;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    protected ObligationRound() {}

    ObligationRound(ReportingObligation of, int round, Submission submission) {
        this.obligation = of.id();
        this.round = round;
        this.agency = of.agency();
        this.region = of.region();
        this.period = of.period();
        this.submittedBy = submission.by();
        this.actedAt = submission.actedAt();
        this.recordedAt = submission.recordedAt();
        this.letter = submission.letter();
        this.reports = submission.reports();
    }

    void accepted(Instant at) {
        outcome = ReportState.ACCEPTED;
        reviewedAt = at;
    }

    void givenBack(LocalizedText why, Instant at) {
        outcome = ReportState.RETURNED;
        reviewedAt = at;
        reason = why;
    }

    /// What was known of it at a moment at which it had been recorded.
    ///
    /// @param moment null means now: all that is recorded
    /// @param first the first round of the same obligation, which may be this one
    KnownObligation knownAt(Instant moment, ObligationRound first) {
        boolean reviewed = reviewedAt != null && (moment == null || !reviewedAt.isAfter(moment));
        return new KnownObligation(
                obligation,
                agency,
                region,
                period,
                reviewed ? outcome : ReportState.SUBMITTED,
                round,
                first.actedAt,
                new Submission(submittedBy, actedAt, recordedAt, letter, List.copyOf(reports)),
                reviewed ? reviewedAt : null,
                reviewed ? reason : null);
    }

    String obligation() {
        return obligation;
    }
}
