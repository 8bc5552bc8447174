package kz.zantartip.measures.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What an agency says it has done for one deadline of a measure.
///
/// Every change goes through a method named for the decision behind it, and each that others may hear of hands back the
/// fact that tells them. There are no setters: a report cannot be put in a state that nobody chose.
@Entity
@Table(name = "progress_report")
public class ProgressReport {

    @Id private UUID id;

    @Version private int version;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportText text;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "review_reason")
    private LocalizedText reviewReason;

    private String checksum;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "report", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("round")
    private List<ReportRound> rounds = new ArrayList<>();

    protected ProgressReport() {}

    private ProgressReport(UUID id, Duty duty, ReportText text, Instant at) {
        this.id = id;
        this.measure = duty.measure();
        this.deadline = duty.deadline();
        this.executor = duty.executor();
        this.agency = duty.agency();
        this.region = duty.region();
        this.state = ReportState.DRAFT;
        this.text = text;
        this.draftedAt = at;
    }

    public static ProgressReport draft(UUID id, Duty duty, ReportText text, Instant at) {
        return new ProgressReport(id, duty, text, at);
    }

    /// Says something else, while it is a draft or returned. Nobody hears of it before it is submitted.
    ///
    /// @param by the agency that acts, the executor's successor where there is one
    /// @return which fields differ, without their values: a draft's words are not for the history
    public List<FieldChange> change(ReportText text, String by) {
        requireOpen();
        List<FieldChange> changed =
                text.changesSince(this.text).stream()
                        .map(change -> new FieldChange(change.field(), null, null))
                        .toList();
        this.text = text;
        this.agency = by;
        return changed;
    }

    /// Hands it in for review: a new round, whose text is kept.
    ///
    /// @param by the agency that acts, the executor's successor where there is one
    public ProgressReportFact.Submitted submit(String by, Instant at) {
        moveTo(ReportState.SUBMITTED);
        List<FieldChange> changes =
                rounds.isEmpty() ? List.of() : text.changesSince(rounds.getLast().text());
        agency = by;
        round++;
        submittedAt = at;
        reviewedAt = null;
        reviewReason = null;
        rounds.add(new ReportRound(id, round, duty(), text, at));
        return new ProgressReportFact.Submitted(PublicProgressReport.of(this), changes, at);
    }

    /// For good: from now on everybody reads it and nobody changes it.
    public ProgressReportFact.Accepted accept(Instant at) {
        moveTo(ReportState.ACCEPTED);
        reviewedAt = at;
        rounds.getLast().accepted(at);
        checksum = Seal.of(this).checksum();
        return new ProgressReportFact.Accepted(ProgressReportView.of(this, List.of()), at);
    }

    /// Back to its agency, which may submit it again; the reason says what to mend.
    public ProgressReportFact.Returned giveBack(LocalizedText reason, Instant at) {
        moveTo(ReportState.RETURNED);
        reviewedAt = at;
        reviewReason = reason;
        rounds.getLast().givenBack(reason, at);
        return new ProgressReportFact.Returned(PublicProgressReport.of(this), reason, at);
    }

    /// Takes it back, while it is a draft or returned.
    ///
    /// @return empty for a draft that was never submitted: nobody has heard of it
    public Optional<ProgressReportFact.Withdrawn> withdraw(Instant at) {
        requireOpen();
        rounds.forEach(each -> each.withdrawn(at));
        return round == 0
                ? Optional.empty()
                : Optional.of(new ProgressReportFact.Withdrawn(PublicProgressReport.of(this), at));
    }

    private void moveTo(ReportState next) {
        if (!state.mayBecome(next)) {
            throw new StepRefused(state, next);
        }
        state = next;
    }

    /// @throws ReportClosed unless it is a draft or returned
    void requireOpen() {
        if (!state.isOpen()) {
            throw new ReportClosed(state);
        }
    }

    /// Who may read it and what may be done with it follows from this.
    public ReportLine line() {
        return new ReportLine(
                id, measure, deadline, executor, agency, region, state, round, submittedAt);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    private Duty duty() {
        return new Duty(measure, deadline, executor, agency, region);
    }

    public int measure() {
        return measure;
    }

    public String deadline() {
        return deadline;
    }

    /// Who said it last. The executor keeps the plan's code; this is who stood in for it.
    public String agency() {
        return agency;
    }

    public String region() {
        return region;
    }

    public ReportState state() {
        return state;
    }

    /// How often it has been submitted.
    public int round() {
        return round;
    }

    public ReportText text() {
        return text;
    }

    /// What others than its agency may read: while it is mended after a return, what was handed in.
    public ReportText textForOthers() {
        return state == ReportState.RETURNED ? rounds.getLast().text() : text;
    }

    /// The last submission; null for a draft.
    public Instant submittedAt() {
        return submittedAt;
    }

    /// The review of the last submission; null until there is one.
    public Instant reviewedAt() {
        return reviewedAt;
    }

    /// What is to be mended; null unless it stands returned.
    public LocalizedText reviewReason() {
        return reviewReason;
    }

    /// See [Seal]; null until accepted.
    public String checksum() {
        return checksum;
    }

    /// Every submission so far, in order.
    public List<ReportRound> rounds() {
        return List.copyOf(rounds);
    }

    public String subject() {
        return ProgressReportFact.subjectOf(id);
    }
}
