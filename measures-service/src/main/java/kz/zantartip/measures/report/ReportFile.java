package kz.zantartip.measures.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// That the object store is to have a file. What it is called and shows is part of the report's text.
@Entity
@Table(name = "progress_report_attachment")
public class ReportFile {

    @Id private UUID id;

    private UUID report;

    private String sha256;

    private long size;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ReportFile() {}

    ReportFile(UUID report, Attachment file, Instant at) {
        this.id = file.id();
        this.report = report;
        this.sha256 = file.sha256();
        this.size = file.size();
        this.addedAt = at;
    }
}
