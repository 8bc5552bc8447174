package kz.zantartip.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A deadline was given a later day by an act. It has no other way to get one; the day before stays known.
@Entity
@Immutable
@Table(name = "deadline_extension")
@IdClass(Extension.Key.class)
public class Extension {

    /// Names an extension.
    public record Key(String deadline, int number) {}

    @Id private String deadline;

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int number;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    private int calendar;

    @JdbcTypeCode(SqlTypes.JSON)
    private Act act;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Extension() {}

    Extension(PlannedDeadline deadline, LocalDate to, Act by, int calendar, Instant at) {
        this.deadline = deadline.id();
        this.number = deadline.extensions().size() + 1;
        this.fromDay = deadline.dueOn();
        this.toDay = to;
        this.calendar = calendar;
        this.act = by;
        this.recordedAt = at;
    }

    String deadline() {
        return deadline;
    }

    /// 1, 2, 3 for one deadline.
    int number() {
        return number;
    }

    /// The official day until then.
    public LocalDate from() {
        return fromDay;
    }

    /// The official day since.
    public LocalDate to() {
        return toDay;
    }

    public Act act() {
        return act;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /// Whether it was there already when this version of the calendar came.
    boolean isOlderThan(CalendarEdition later) {
        return calendar < later.edition();
    }
}
