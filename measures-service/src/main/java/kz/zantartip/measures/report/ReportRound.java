package kz.zantartip.measures.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One submission of a report and what became of it. A round outlives its report: what was known on a past day stays known.
@Entity
@Table(name = "progress_report_round")
@IdClass(ReportRound.Key.class)
public class ReportRound {

    /// Names a round.
    public record Key(UUID report, int round) {}

    @Id private UUID report;

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int round;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int measure;

    private String deadline;

    private String executor;

    private String agency;

    private String region;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportText text;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "completion_percent")
    private int completionPercent;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Enumerated(EnumType.STRING)
    private ReportState outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected ReportRound() {}

    ReportRound(UUID report, int round, Duty duty, ReportText text, Instant at) {
        this.report = report;
        this.round = round;
        this.measure = duty.measure();
        this.deadline = duty.deadline();
        this.executor = duty.executor();
        this.agency = duty.agency();
        this.region = duty.region();
        this.text = text;
        this.completionPercent = text.completionPercent();
        this.submittedAt = at;
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

    /// From then on it counts as if it had never been submitted.
    void withdrawn(Instant at) {
        withdrawnAt = at;
    }

    public ReportText text() {
        return text;
    }

    public LocalizedText reason() {
        return reason;
    }
}
