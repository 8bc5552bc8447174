package kz.zantartip.measures.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// What a report says. It is kept whole for every round.
///
/// @param consolidates the reports that it draws on
/// @param consolidated the same as they stood when it was handed in; empty until then
public record ReportText(
        LocalizedText summary,
        int completionPercent,
        List<Figure> figures,
        List<EvidenceLink> evidence,
        List<Attachment> attachments,
        List<UUID> consolidates,
        List<Consolidated> consolidated) {

    private static final List<FieldChange.Property<ReportText>> PROPERTIES =
            List.of(
                    new FieldChange.Property<>("summary", ReportText::summary),
                    new FieldChange.Property<>("completionPercent", ReportText::completionPercent),
                    new FieldChange.Property<>("figures", ReportText::figures),
                    new FieldChange.Property<>("evidence", ReportText::evidence),
                    new FieldChange.Property<>("attachments", ReportText::attachments),
                    new FieldChange.Property<>("consolidates", ReportText::consolidates));

    public ReportText {
        figures = orEmpty(figures);
        evidence = orEmpty(evidence);
        attachments = orEmpty(attachments);
        consolidates = orEmpty(consolidates);
        consolidated = orEmpty(consolidated);
    }

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    List<FieldChange> changesSince(ReportText before) {
        return FieldChange.between(before, this, PROPERTIES);
    }

    Optional<Attachment> attachment(UUID id) {
        return attachments.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    ReportText with(Attachment file) {
        return withFiles(Stream.concat(attachments.stream(), Stream.of(file)).toList());
    }

    ReportText without(UUID file) {
        return withFiles(attachments.stream().filter(each -> !each.id().equals(file)).toList());
    }

    /// The same with these files; what it draws on is looked at anew when it is handed in.
    ReportText withFiles(List<Attachment> files) {
        return new ReportText(
                summary, completionPercent, figures, evidence, files, consolidates, null);
    }

    ReportText drawingOn(List<Consolidated> reports) {
        return new ReportText(
                summary, completionPercent, figures, evidence, attachments, consolidates, reports);
    }
}
