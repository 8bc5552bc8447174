package kz.zantartip.measures.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// That a report was taken back, with what decides who could know of it.
@Entity
@Table(name = "progress_report_deletion")
public class ReportDeletion {

    @Id private UUID report;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int measure;

    private String deadline;

    private String executor;

    private String agency;

    private String region;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int round;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected ReportDeletion() {}

    ReportDeletion(ReportLine report, Instant at) {
        this.report = report.id();
        this.measure = report.measure();
        this.deadline = report.deadline();
        this.executor = report.executor();
        this.agency = report.agency();
        this.region = report.region();
        this.state = report.state();
        this.round = report.round();
        this.submittedAt = report.submittedAt();
        this.deletedAt = at;
    }

    ReportLine line() {
        return new ReportLine(
                report,
                measure,
                deadline,
                executor,
                agency,
                region,
                state,
                round,
                submittedAt,
                null,
                null,
                deletedAt);
    }
}
