package kz.zantartip.measures.obligation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.report.ReportState;
import kz.zantartip.measures.report.StepRefused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What a body has handed in for one half-year, and what became of it. Submitted and reviewed like a progress report; while
/// nothing has been handed in it is a draft.
@Entity
@Table(name = "reporting_obligation")
public class ReportingObligation {

    @Id private String id;

    private String agency;

    private String region;

    private String period;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int round;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(
            name = "obligation",
            referencedColumnName = "id",
            insertable = false,
            updatable = false)
    @OrderBy("round")
    private List<ObligationRound> rounds = new ArrayList<>();

    protected ReportingObligation() {}

    /// Hands it in for review, for the first time or again after a return.
    void submit(Submission submission) {
        moveTo(ReportState.SUBMITTED);
        round++;
        rounds.add(new ObligationRound(this, round, submission));
    }

    /// For good.
    void accept(Instant at) {
        moveTo(ReportState.ACCEPTED);
        rounds.getLast().accepted(at);
    }

    /// Back to its body, which may hand it in again; the reason says what to mend.
    void giveBack(LocalizedText reason, Instant at) {
        moveTo(ReportState.RETURNED);
        rounds.getLast().givenBack(reason, at);
    }

    private void moveTo(ReportState next) {
        if (!state.mayBecome(next)) {
            throw new StepRefused(state, next);
        }
        state = next;
    }

    /// How many decisions there have been.
    int version() {
        return known().map(KnownObligation::version).orElse(0);
    }

    /// Empty before the first submission.
    Optional<KnownObligation> known() {
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.getLast().knownAt(null, rounds.getFirst()));
    }

    String id() {
        return id;
    }

    String agency() {
        return agency;
    }

    String region() {
        return region;
    }

    String period() {
        return period;
    }
}
