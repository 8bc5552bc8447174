package kz.zantartip.indicators.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Tabular;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.indicators.indicator.KnownIndicator;
import kz.zantartip.indicators.indicator.PlanDocument;
import kz.zantartip.indicators.observation.Observation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How an indicator stands in a year, against each document by itself.
@Schema(
        name = "Assessment",
        description =
                "How an indicator stands in a year: always one assessment per document, the Concept's first, also where they agree or"
                        + " have no target.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
        @Schema(required = true, examples = "egdi-rank", maxLength = 100) String indicator,
        @Schema(required = true, examples = "2026", minimum = "2025", maximum = "2030") int year,
        @Schema(required = true, minItems = 2, maxItems = 2) List<Line> assessments)
        implements Tabular<AssessmentView.Line> {

    /// The assessment against one document.
    @Schema(
            name = "DocumentAssessment",
            description = "The assessment against one document, and why it is so.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Schema(required = true) PlanDocument document,
            @Schema(
                            description = "Absent where the document has none for the year.",
                            examples = "20")
                    BigDecimal target,
            @Schema(description = "What was observed; absent where nothing was.", examples = "19")
                    BigDecimal actual,
            @Schema(required = true) AssessmentStatus status,
            @Schema(required = true, description = "The same in words.") LocalizedText explanation,
            @Schema(description = "The actual value minus the target.", examples = "-1")
                    BigDecimal distance,
            @Schema(
                            description =
                                    "What the path between the yearly targets has at the end of the observed period.",
                            examples = "20")
                    BigDecimal expectedNow,
            @Schema(
                            description =
                                    "The change a year from the end of the observed period that leads to the document's last target.",
                            examples = "-1.75")
                    BigDecimal neededPerYear,
            Thresholds thresholds,
            @Schema(required = true) Method method,
            @Schema(
                            required = true,
                            description =
                                    "What the assessment rests on, in the vintage that was known.",
                            maxItems = 1)
                    List<Input> inputs) {}

    /// Where one status ends and the next begins.
    @Schema(
            name = "AssessmentThresholds",
            description = "Where one status ends and the next begins.")
    public record Thresholds(
            @Schema(
                            required = true,
                            description =
                                    "A shortfall up to this is `AT_RISK`, a greater one `OFF_TRACK`: what the document gains in the year.",
                            examples = "2")
                    BigDecimal atRiskWithin) {}

    /// By which method, in which version.
    @Schema(
            name = "MethodVersion",
            description = "By which method; `/assessment-methods/{id}` has it in words.")
    public record Method(
            @Schema(required = true, examples = "linear-path", maxLength = 50) String id,
            @Schema(required = true, examples = "1", minimum = "1") int version) {}

    /// An observation that an assessment rests on.
    @Schema(name = "AssessmentInput", description = "An observation that an assessment rests on.")
    public record Input(
            @Schema(required = true, description = "Its id.") UUID observation,
            @Schema(required = true, examples = "2026", maxLength = 10) String period,
            @Schema(required = true) Instant recordedAt,
            @Schema(required = true, examples = "1", minimum = "1") int vintage) {

        static Input of(Observation observation) {
            return new Input(
                    observation.id(),
                    observation.period().code(),
                    observation.recordedAt(),
                    observation.vintage());
        }
    }

    private static final Method METHOD = new Method(LinearPath.ID, LinearPath.VERSION);

    /// @param observed the observation of the year that counts; null where there is none
    static AssessmentView of(KnownIndicator known, int year, Observation observed) {
        return new AssessmentView(
                known.indicator().code(),
                year,
                Stream.of(PlanDocument.values())
                        .map(document -> line(known, document, year, observed))
                        .toList());
    }

    private static Line line(
            KnownIndicator known, PlanDocument document, int year, Observation observed) {
        Figure figure = observed == null ? null : figure(known, observed);
        LinearPath.Outcome outcome =
                new LinearPath(
                                known.indicator().polarity(),
                                known.indicator().decimals(),
                                known.targetsOf(document))
                        .assess(year, figure);
        BigDecimal actual = figure == null ? null : figure.value();
        return new Line(
                document,
                outcome.target(),
                actual,
                outcome.status(),
                Explanation.of(outcome, year, actual, observed),
                outcome.distance(),
                outcome.expected(),
                outcome.neededPerYear(),
                outcome.atRiskWithin() == null ? null : new Thresholds(outcome.atRiskWithin()),
                METHOD,
                observed == null ? List.of() : List.of(Input.of(observed)));
    }

    /// Of a range the worse end counts.
    private static Figure figure(KnownIndicator known, Observation observed) {
        BigDecimal value =
                switch (known.indicator().polarity()) {
                    case HIGHER_IS_BETTER -> observed.value();
                    case LOWER_IS_BETTER ->
                            observed.valueTo() == null ? observed.value() : observed.valueTo();
                };
        return new Figure(value, observed.period().start(), observed.period().end());
    }

    @Override
    public List<Line> rows() {
        return assessments;
    }

    @Override
    public Forms<Line> forms() {
        return AssessmentTable.forms(this);
    }
}
