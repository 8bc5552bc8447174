package kz.zantartip.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.schedule.ScheduleDescription;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A measure of the plan as one act words it. An amendment is a new edition; none is ever changed.
@Entity
@Immutable
@Table(name = "measure_edition")
@IdClass(MeasureEdition.Key.class)
public class MeasureEdition {

    /// Names an edition.
    public record Key(int measure, int edition) {}

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int measure;

    @Id
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int edition;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int direction;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "completion_form")
    private LocalizedText completionForm;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "deadline_text")
    private LocalizedText deadlineText;

    @JdbcTypeCode(SqlTypes.JSON)
    private ScheduleDescription schedule;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Executor> executors;

    @JdbcTypeCode(SqlTypes.JSON)
    private Financing financing;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "source_notes")
    private List<String> sourceNotes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Act act;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected MeasureEdition() {}

    private MeasureEdition(
            int measure,
            int edition,
            Wording wording,
            Act act,
            LocalDate effectiveFrom,
            Instant at) {
        this.measure = measure;
        this.edition = edition;
        this.direction = wording.direction();
        this.title = wording.title();
        this.completionForm = wording.completionForm();
        this.deadlineText = wording.deadlineText();
        this.schedule = wording.schedule();
        this.executors = List.copyOf(wording.executors());
        this.financing = wording.financing();
        this.sourceNotes =
                wording.sourceNotes() == null ? List.of() : List.copyOf(wording.sourceNotes());
        this.act = act;
        this.effectiveFrom = effectiveFrom;
        this.recordedAt = at;
    }

    /// The measure as adopted: it binds from the start of the plan and counts as known from the adoption.
    public static MeasureEdition adopted(int measure, Wording wording) {
        return new MeasureEdition(
                measure, 1, wording, Act.ADOPTION, Plan.BEGINS_ON, Plan.ADOPTED_AT);
    }

    /// The next edition, by an act.
    ///
    /// @param from deadlines from this day on follow it; earlier ones keep the edition before
    public MeasureEdition amended(Wording wording, Act by, LocalDate from, Instant at) {
        return new MeasureEdition(measure, edition + 1, wording, by, from, at);
    }

    /// What the act says, apart from which act it is.
    public Wording wording() {
        return new Wording(
                direction,
                title,
                completionForm,
                deadlineText,
                schedule,
                executors,
                financing,
                sourceNotes);
    }

    public int measure() {
        return measure;
    }

    public int edition() {
        return edition;
    }

    public int direction() {
        return direction;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText completionForm() {
        return completionForm;
    }

    public LocalizedText deadlineText() {
        return deadlineText;
    }

    public ScheduleDescription schedule() {
        return schedule;
    }

    /// In the order of the act, the lead first.
    public List<Executor> executors() {
        return executors;
    }

    public Financing financing() {
        return financing;
    }

    /// Where a reading of the printed act had to be decided.
    public List<String> sourceNotes() {
        return sourceNotes;
    }

    public Act act() {
        return act;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
