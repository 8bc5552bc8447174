package kz.zantartip.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import kz.zantartip.measures.schedule.CalendarVersion;
import kz.zantartip.measures.schedule.CalendarYear;
import kz.zantartip.measures.schedule.WorkingDayCalendar;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A version of the working-day calendar and since when it is known.
@Entity
@Immutable
@Table(name = "calendar_edition")
public class CalendarEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private CalendarVersion body;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer year;

    @JdbcTypeCode(SqlTypes.JSON)
    private Act act;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /// Follows from the body; computed when first asked for.
    @Transient private volatile WorkingDayCalendar workingDays;

    protected CalendarEdition() {}

    public CalendarEdition(CalendarVersion body, Instant recordedAt) {
        this.body = body;
        this.recordedAt = recordedAt;
    }

    /// The next version, in which an act decides one year.
    public CalendarEdition decided(CalendarYear decision, Act by, Instant at) {
        CalendarEdition next = new CalendarEdition(body.with(decision), at);
        next.year = decision.year();
        next.act = by;
        return next;
    }

    /// Rises with every version, whatever number the version itself bears.
    public int edition() {
        return edition;
    }

    public CalendarVersion calendar() {
        return body;
    }

    /// By which act its year was decided; null where it came without one.
    public Act act() {
        return act;
    }

    boolean decides(int asked) {
        return year != null && year == asked;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public WorkingDayCalendar workingDays() {
        WorkingDayCalendar computed = workingDays;
        if (computed == null) {
            computed = WorkingDayCalendar.of(body);
            workingDays = computed;
        }
        return computed;
    }

    /// Whether what is due on that day became effective on another one by it.
    boolean moves(LocalDate dueOn, CalendarEdition before) {
        LocalDate on = workingDays().onOrAfter(dueOn).on();
        return !on.equals(before.workingDays().onOrAfter(dueOn).on());
    }
}
