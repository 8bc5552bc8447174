package kz.zantartip.measures.report;

import java.util.List;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// What a report says. It is kept whole for every round.
public record ReportText(
        LocalizedText summary,
        int completionPercent,
        List<Figure> figures,
        List<EvidenceLink> evidence) {

    private static final List<FieldChange.Property<ReportText>> PROPERTIES =
            List.of(
                    new FieldChange.Property<>("summary", ReportText::summary),
                    new FieldChange.Property<>("completionPercent", ReportText::completionPercent),
                    new FieldChange.Property<>("figures", ReportText::figures),
                    new FieldChange.Property<>("evidence", ReportText::evidence));

    public ReportText {
        figures = figures == null ? List.of() : List.copyOf(figures);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    List<FieldChange> changesSince(ReportText before) {
        return FieldChange.between(before, this, PROPERTIES);
    }
}
