package kz.zantartip.measures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private static final HistoryEntry.Who WHO =
            new HistoryEntry.Who("agency", "MOJ", null, "somebody");

    private static final Instant NOON = Instant.parse("2026-11-20T07:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final LocalizedText REASON = russian("Назовите районы.");

    @Test
    void aDraftIsOfNoRoundAndTellsNothing() {
        ProgressReport report = aDraft();

        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.round()).isZero();
        assertThat(report.rounds()).isEmpty();
        assertThat(report.withdraw(NOON)).isEmpty();
    }

    @Test
    void aSubmissionIsARoundThatKeepsItsText() {
        ProgressReport report = aDraft();

        ProgressReportFact.Submitted told = report.submit("MOJ", List.of(), WHO, NOON);

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.submittedAt()).isEqualTo(NOON);
        assertThat(report.rounds())
                .singleElement()
                .extracting(ReportRound::text)
                .isEqualTo(text("Бір"));
        assertThat(told.data().round()).isEqualTo(1);
        assertThat(told.changes()).isEmpty();
    }

    @Test
    void aReturnedReportMayBeSubmittedAgainAndForgetsTheReason() {
        ProgressReport report = aDraft();
        report.submit("MOJ", List.of(), WHO, NOON);
        report.giveBack(REASON, WHO, NOON);

        report.submit("MOJ", List.of(), WHO, LATER);

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.reviewReason()).isNull();
        assertThat(report.round()).isEqualTo(2);
        assertThat(report.rounds().getFirst().reason()).isEqualTo(REASON);
    }

    @Test
    void aSecondRoundTellsTheHistoryWhatDiffers() {
        ProgressReport report = aDraft();
        report.submit("MOJ", List.of(), WHO, NOON);
        report.giveBack(REASON, WHO, NOON);
        report.change(text("Екі"), "MOJ", LATER);

        ProgressReportFact.Submitted told = report.submit("MOJ", List.of(), WHO, LATER);

        assertThat(told.changes())
                .containsExactly(
                        new FieldChange("summary", text("Бір").summary(), text("Екі").summary()));
        assertThat(report.rounds())
                .extracting(ReportRound::text)
                .containsExactly(text("Бір"), text("Екі"));
    }

    @Test
    void ofADraftsChangeTheHistoryKeepsTheFieldAndNoWord() {
        ProgressReport report = aDraft();

        assertThat(report.change(text("Екі"), "MOJ", LATER))
                .containsExactly(new FieldChange("summary", null, null));
    }

    @Test
    void underReviewItIsNeitherChangedNorTakenBackNorSubmittedTwice() {
        ProgressReport report = aDraft();
        report.submit("MOJ", List.of(), WHO, NOON);

        assertThatThrownBy(() -> report.change(text("Екі"), "MOJ", LATER))
                .isInstanceOf(ReportClosed.class);
        assertThatThrownBy(() -> report.withdraw(NOON)).isInstanceOf(ReportClosed.class);
        assertThatThrownBy(() -> report.submit("MOJ", List.of(), WHO, NOON))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void acceptedItIsSealedForGood() {
        ProgressReport report = aDraft();
        report.submit("MOJ", List.of(), WHO, NOON);

        ProgressReportFact.Accepted told = report.accept(WHO, LATER);

        assertThat(told.data().checksum()).matches("[0-9a-f]{64}");
        assertThat(told.data().summary()).isEqualTo(text("Бір").summary());
        assertThat(told.data().actions()).isEmpty();
        assertThatThrownBy(() -> report.giveBack(REASON, WHO, LATER))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> report.accept(WHO, LATER)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> report.change(text("Екі"), "MOJ", LATER))
                .isInstanceOf(ReportClosed.class);
    }

    @Test
    void theSealDependsOnEveryWord() {
        ProgressReport one = aDraft();
        ProgressReport other = aDraft();
        other.change(text("Бір."), "MOJ", NOON);
        one.submit("MOJ", List.of(), WHO, NOON);
        other.submit("MOJ", List.of(), WHO, NOON);

        assertThat(one.accept(WHO, NOON).data().checksum())
                .isNotEqualTo(other.accept(WHO, NOON).data().checksum());
    }

    @Test
    void aDraftCannotBeReviewed() {
        assertThatThrownBy(() -> aDraft().accept(WHO, NOON)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> aDraft().giveBack(REASON, WHO, NOON))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void aReturnedReportThatIsTakenBackTellsSo() {
        ProgressReport report = aDraft();
        report.submit("MOJ", List.of(), WHO, NOON);
        report.giveBack(REASON, WHO, NOON);

        assertThat(report.withdraw(LATER))
                .get()
                .extracting(told -> told.data().state())
                .isEqualTo(ReportState.RETURNED);
    }

    @Test
    void theSuccessorThatSubmitsIsNamed() {
        ProgressReport report = aDraft();

        report.submit("NEW", List.of(), WHO, NOON);

        assertThat(report.agency()).isEqualTo("NEW");
        assertThat(report.line().executor()).isEqualTo("MOJ");
    }

    private static ProgressReport aDraft() {
        return ProgressReport.draft(
                new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0001L),
                new Duty(18, "18-2027-02-15", "MOJ", "MOJ", null),
                text("Бір"),
                NOON);
    }

    private static ReportText text(String kk) {
        return new ReportText(
                new LocalizedText(kk, null, null), 60, null, List.of(), null, null, null);
    }

    private static LocalizedText russian(String words) {
        return new LocalizedText(null, words, null);
    }
}
