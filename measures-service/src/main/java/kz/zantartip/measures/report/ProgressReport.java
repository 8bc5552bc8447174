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
import kz.zantartip.chassis.history.HistoryEntry.Who;
import kz.zantartip.chassis.problem.NotFound;
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

    @Column(name = "acted_at")
    private Instant actedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Letter letter;

    @Column(name = "updated_at")
    private Instant updatedAt;

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
        this.updatedAt = at;
    }

    public static ProgressReport draft(UUID id, Duty duty, ReportText text, Instant at) {
        return new ProgressReport(id, duty, text, at);
    }

    /// A report that was handed in on paper: entered as it was, it waits for its review like any other.
    ///
    /// @param paper how and when it came; lateness goes by that
    /// @param who enters it
    /// @param at when it is entered; what was known on a past day goes by that
    public static ProgressReport onPaper(
            UUID id, Duty duty, ReportText text, OnPaper paper, Who who, Instant at) {
        ProgressReport report = new ProgressReport(id, duty, text, at);
        report.actedAt = paper.actedAt();
        report.letter = paper.letter();
        report.handIn(ReportRound.onPaper(id, duty, text, paper, who, at), at);
        return report;
    }

    /// That it was entered, for those who listen.
    ProgressReportFact.Submitted entered() {
        return new ProgressReportFact.Submitted(
                PublicProgressReport.of(this), List.of(), submittedAt);
    }

    /// Says something else, while it is a draft or returned. Nobody hears of it before it is submitted.
    ///
    /// @param by the agency that acts, the executor's successor where there is one
    /// @return which fields differ, without their values: a draft's words are not for the history
    public List<FieldChange> change(ReportText text, String by, Instant at) {
        requireOpen();
        List<FieldChange> changed =
                text.changesSince(this.text).stream()
                        .map(change -> new FieldChange(change.field(), null, null))
                        .toList();
        if (!changed.isEmpty()) {
            this.text = text;
            this.agency = by;
            this.updatedAt = at;
        }
        return changed;
    }

    /// @throws ReportClosed unless it is a draft or returned
    /// @throws TooManyAttachments where it has as many files as it may
    void requireRoomForFile() {
        requireOpen();
        if (text.attachments().size() >= Attachment.MOST) {
            throw new TooManyAttachments();
        }
    }

    /// Adds a file, while it is a draft or returned.
    public List<FieldChange> attach(Attachment file, String by, Instant at) {
        requireRoomForFile();
        return change(text.with(file), by, at);
    }

    /// Takes a file out, while it is a draft or returned. What was handed in with an earlier round stays with that round.
    ///
    /// @throws NotFound where it has no such file
    public List<FieldChange> detach(UUID file, String by, Instant at) {
        requireOpen();
        if (text.attachment(file).isEmpty()) {
            throw new NotFound();
        }
        return change(text.without(file), by, at);
    }

    /// Hands it in for review: a new round, whose text is kept.
    ///
    /// @param by the agency that acts, the executor's successor where there is one
    /// @param drawnOn the reports that it consolidates, as they stand
    public ProgressReportFact.Submitted submit(
            String by, List<Consolidated> drawnOn, Who who, Instant at) {
        state.mustBecome(ReportState.SUBMITTED);
        List<FieldChange> changes =
                rounds.isEmpty() ? List.of() : text.changesSince(rounds.getLast().text());
        agency = by;
        text = text.drawingOn(drawnOn);
        handIn(new ReportRound(id, round + 1, duty(), text, who, at), at);
        return new ProgressReportFact.Submitted(PublicProgressReport.of(this), changes, at);
    }

    private void handIn(ReportRound next, Instant at) {
        moveTo(ReportState.SUBMITTED, at);
        round++;
        submittedAt = at;
        reviewedAt = null;
        reviewReason = null;
        rounds.add(next);
    }

    /// For good: from now on everybody reads it and nobody changes it.
    public ProgressReportFact.Accepted accept(Who who, Instant at) {
        moveTo(ReportState.ACCEPTED, at);
        reviewedAt = at;
        rounds.getLast().accepted(who, at);
        checksum = Seal.of(this).checksum();
        return new ProgressReportFact.Accepted(ProgressReportView.of(this, List.of()), at);
    }

    /// Back to its agency, which may submit it again; the reason says what to mend.
    public ProgressReportFact.Returned giveBack(LocalizedText reason, Who who, Instant at) {
        moveTo(ReportState.RETURNED, at);
        reviewedAt = at;
        reviewReason = reason;
        rounds.getLast().givenBack(reason, who, at);
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

    private void moveTo(ReportState next, Instant at) {
        state.mustBecome(next);
        state = next;
        updatedAt = at;
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
                id,
                measure,
                deadline,
                executor,
                agency,
                region,
                state,
                round,
                submittedAt,
                reviewedAt,
                updatedAt);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    Duty duty() {
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

    /// When it was handed in on paper; null for a report that was written here.
    public Instant actedAt() {
        return actedAt;
    }

    /// The letter that it came with on paper; null for a report that was written here.
    public Letter letter() {
        return letter;
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
