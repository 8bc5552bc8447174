package kz.zantartip.events.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.fact.FieldChange.Property;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What an organiser has reported as a sum: "more than 330 events, more than 20 000 young people".
@Entity
@Table(name = "activity_report")
public class ActivityReport {

    private static final List<Property<NewActivityReport>> PROPERTIES =
            List.of(
                    new Property<>("organiser", NewActivityReport::organiser),
                    new Property<>("reportedOn", NewActivityReport::reportedOn),
                    new Property<>("period", NewActivityReport::period),
                    new Property<>("formats", NewActivityReport::formats),
                    new Property<>("venueTypes", NewActivityReport::venueTypes),
                    new Property<>("claims", NewActivityReport::claims));

    @Id private UUID id;
    @Version private int version;

    @Generated
    @Column(insertable = false, updatable = false)
    private int position;

    private String organiser;
    private LocalDate reportedOn;
    private String period;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> formats = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> venueTypes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;

    protected ActivityReport() {}

    public ActivityReport(UUID id, NewActivityReport report) {
        this.id = id;
        take(report);
    }

    ActivityReportFact.Created created(Instant at) {
        return new ActivityReportFact.Created(ActivityReportView.of(this), at);
    }

    /// Empty where nothing is different.
    Optional<ActivityReportFact.Changed> change(NewActivityReport report, Instant at) {
        List<FieldChange> changes =
                FieldChange.between(NewActivityReport.of(this), report, PROPERTIES);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        take(report);
        return Optional.of(
                new ActivityReportFact.Changed(ActivityReportView.of(this), at, changes));
    }

    private void take(NewActivityReport report) {
        organiser = report.organiser();
        reportedOn = report.reportedOn();
        period = report.period();
        formats = report.formats() == null ? List.of() : report.formats();
        venueTypes = report.venueTypes() == null ? List.of() : report.venueTypes();
        claims = report.claims();
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String organiser() {
        return organiser;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    String period() {
        return period;
    }

    List<String> formats() {
        return formats;
    }

    List<String> venueTypes() {
        return venueTypes;
    }

    List<Claim> claims() {
        return claims;
    }

    long version() {
        return version;
    }
}
