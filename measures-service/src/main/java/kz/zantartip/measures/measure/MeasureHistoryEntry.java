package kz.zantartip.measures.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.history.HistoryEntry;
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
        @Schema(description = "Who recorded it; absent for the plan as adopted.")
                HistoryEntry.Who by,
        @Schema(required = true) Act act,
        @Schema(required = true, description = "Deadlines from this day on follow it.")
                LocalDate effectiveFrom,
        @Schema(required = true, maxItems = 20) List<FieldChange> changes) {

    @Schema(name = "MeasureChange")
    public enum What {
        ADOPTED,
        AMENDED
    }

    private static final String EDITION = "edition";

    static final Order<MeasureHistoryEntry> ORDER =
            new Order<MeasureHistoryEntry>("-edition", EDITION)
                    .by(EDITION, MeasureHistoryEntry::edition, Integer::valueOf);

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
                                                    .toList())
                            .column(
                                    "agency",
                                    "Орган",
                                    "Орган",
                                    "Agency",
                                    entry -> entry.by() == null ? null : entry.by().agency()));

    /// @param recorded what the history remembers of the measure
    static List<MeasureHistoryEntry> all(Measure measure, List<HistoryEntry> recorded) {
        List<MeasureHistoryEntry> entries = new ArrayList<>();
        MeasureEdition before = null;
        for (MeasureEdition edition : measure.editions()) {
            entries.add(
                    new MeasureHistoryEntry(
                            edition.edition(),
                            before == null ? What.ADOPTED : What.AMENDED,
                            edition.recordedAt(),
                            by(edition, recorded),
                            edition.act(),
                            edition.effectiveFrom(),
                            before == null ? List.of() : wordings(before, edition)));
            before = edition;
        }
        return entries;
    }

    private static HistoryEntry.Who by(MeasureEdition edition, List<HistoryEntry> recorded) {
        return recorded.stream()
                .filter(entry -> entry.changes().contains(numbered(edition.edition())))
                .map(HistoryEntry::by)
                .findFirst()
                .orElse(null);
    }

    /// By this the history tells which edition an entry is about.
    private static FieldChange numbered(int edition) {
        return new FieldChange(EDITION, edition - 1, edition);
    }

    /// All that an amendment changes, the number of the edition first.
    static List<FieldChange> changes(MeasureEdition before, MeasureEdition after) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(numbered(after.edition()));
        changes.addAll(wordings(before, after));
        return changes;
    }

    private static List<FieldChange> wordings(MeasureEdition earlier, MeasureEdition later) {
        Wording before = earlier.wording();
        Wording after = later.wording();
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
