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
import kz.zantartip.chassis.history.HistoryEntry.Who;
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

    @Column(name = "acted_at")
    private Instant actedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Letter letter;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "submitted_by")
    private Who submittedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "reviewed_by")
    private Who reviewedBy;

    @Enumerated(EnumType.STRING)
    private ReportState outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected ReportRound() {}

    ReportRound(UUID report, int round, Duty duty, ReportText text, Who who, Instant at) {
        this.report = report;
        this.round = round;
        this.measure = duty.measure();
        this.deadline = duty.deadline();
        this.executor = duty.executor();
        this.agency = duty.agency();
        this.region = duty.region();
        this.text = text;
        this.completionPercent = text.completionPercent();
        this.submittedBy = who;
        this.submittedAt = at;
    }

    /// The first round of a report that was handed in on paper.
    static ReportRound onPaper(
            UUID report, Duty duty, ReportText text, OnPaper paper, Who who, Instant at) {
        ReportRound round = new ReportRound(report, 1, duty, text, who, at);
        round.actedAt = paper.actedAt();
        round.letter = paper.letter();
        return round;
    }

    void accepted(Who who, Instant at) {
        reviewed(ReportState.ACCEPTED, who, at);
    }

    void givenBack(LocalizedText why, Who who, Instant at) {
        reviewed(ReportState.RETURNED, who, at);
        reason = why;
    }

    private void reviewed(ReportState outcome, Who who, Instant at) {
        this.outcome = outcome;
        this.reviewedBy = who;
        this.reviewedAt = at;
    }

    /// From then on it counts as if it had never been submitted.
    void withdrawn(Instant at) {
        withdrawnAt = at;
    }

    public UUID report() {
        return report;
    }

    /// From 1 on.
    public int round() {
        return round;
    }

    public int measure() {
        return measure;
    }

    public String deadline() {
        return deadline;
    }

    public String agency() {
        return agency;
    }

    public String region() {
        return region;
    }

    public ReportText text() {
        return text;
    }

    /// When it was recorded here.
    public Instant submittedAt() {
        return submittedAt;
    }

    /// When it was handed in on paper; null where that was here.
    public Instant actedAt() {
        return actedAt;
    }

    /// The letter that it came with on paper; null where it was handed in here.
    public Letter letter() {
        return letter;
    }

    /// Null where it was handed in before this was kept.
    public Who submittedBy() {
        return submittedBy;
    }

    /// Null until it is reviewed, or where that was before this was kept.
    public Who reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    /// Accepted or returned; null until it is reviewed.
    public ReportState outcome() {
        return outcome;
    }

    public LocalizedText reason() {
        return reason;
    }
}
