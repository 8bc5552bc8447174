package kz.zantartip.measures.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.measures.plan.Act;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.MeasureEdition;
import kz.zantartip.measures.plan.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One change of a measure: by which act, since when, and what was different before.
@Schema(name = "MeasureHistoryEntry", description = "One change of a measure by an act.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureHistoryEntry(
        @Schema(required = true, examples = "1", minimum = "1") int edition,
        @Schema(required = true) What what,
        @Schema(required = true, description = "Since when this system knows it.") Instant at,
        @Schema(required = true) Act act,
        @Schema(required = true, description = "Deadlines from this day on follow it.")
                LocalDate effectiveFrom,
        @Schema(required = true, maxItems = 20) List<FieldChange> changes) {

    @Schema(name = "MeasureChange")
    public enum What {
        ADOPTED,
        AMENDED
    }

    static final Order<MeasureHistoryEntry> ORDER =
            new Order<MeasureHistoryEntry>("-edition", "edition")
                    .by("edition", MeasureHistoryEntry::edition, Integer::valueOf);

    static final Forms<MeasureHistoryEntry> FORMS =
            Forms.of(
                    new Table<MeasureHistoryEntry>("measure-history")
                            .column(
                                    "edition",
                                    "Редакция",
                                    "Редакция",
                                    "Edition",
                                    MeasureHistoryEntry::edition)
                            .column("what", "Не болды", "Что", "What", MeasureHistoryEntry::what)
                            .column("at", "Қашан", "Когда", "At", MeasureHistoryEntry::at)
                            .column("act", "Акт", "Акт", "Act", entry -> entry.act().number())
                            .column(
                                    "effectiveFrom",
                                    "Күшіне енеді",
                                    "Действует с",
                                    "Effective from",
                                    MeasureHistoryEntry::effectiveFrom)
                            .column(
                                    "changes",
                                    "Өзгерген",
                                    "Изменено",
                                    "Changed",
                                    entry ->
                                            entry.changes().stream()
                                                    .map(FieldChange::field)
                                                    .toList()));

    static List<MeasureHistoryEntry> all(Measure measure) {
        List<MeasureHistoryEntry> entries = new ArrayList<>();
        Wording before = null;
        for (MeasureEdition edition : measure.editions()) {
            Wording after = edition.wording();
            entries.add(
                    new MeasureHistoryEntry(
                            edition.edition(),
                            before == null ? What.ADOPTED : What.AMENDED,
                            edition.recordedAt(),
                            edition.act(),
                            edition.effectiveFrom(),
                            before == null ? List.of() : changes(before, after)));
            before = after;
        }
        return entries;
    }

    private static List<FieldChange> changes(Wording before, Wording after) {
        List<FieldChange> changes = new ArrayList<>();
        compare("direction", before.direction(), after.direction(), changes);
        compare("title", before.title(), after.title(), changes);
        compare("completionForm", before.completionForm(), after.completionForm(), changes);
        compare("deadlineText", before.deadlineText(), after.deadlineText(), changes);
        compare("schedule", before.schedule(), after.schedule(), changes);
        compare("executors", before.executors(), after.executors(), changes);
        compare("financing", before.financing(), after.financing(), changes);
        compare("sourceNotes", before.sourceNotes(), after.sourceNotes(), changes);
        return changes;
    }

    private static void compare(
            String field, Object before, Object after, List<FieldChange> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }
}
