package kz.zantartip.chassis.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One change of a resource: who, when, what, old and new, why.
@Schema(
        name = "HistoryEntry",
        description = "One change of a resource: who, when, what, old and new, why.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        @Schema(
                        required = true,
                        description = "Rises with every change; not without gaps.",
                        examples = "17",
                        minimum = "1")
                long entry,
        @Schema(required = true) Instant at,
        @Schema(
                        required = true,
                        description = "What was done.",
                        examples = "submitted",
                        maxLength = 50)
                String what,
        @Schema(required = true) Who by,
        @Schema(required = true, maxItems = 100) List<FieldChange> changes,
        @Schema(description = "Why, in the words of who did it.") LocalizedText reason) {

    @Schema(
            name = "Who",
            description =
                    "Who did it. The person is shown to coordinator, auditor and the own agency only.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Who(
            @Schema(required = true, examples = "agency", maxLength = 50) String role,
            @Schema(examples = "MOJ", maxLength = 20) String agency,
            @Schema(description = "KATO code.", examples = "75", maxLength = 2) String region,
            @Schema(description = "The token's subject.", maxLength = 255) String person) {}

    static final Table<HistoryEntry> TABLE =
            new Table<HistoryEntry>("history")
                    .column("entry", "Нөмірі", "Номер", "Entry", HistoryEntry::entry)
                    .column("at", "Қашан", "Когда", "At", HistoryEntry::at)
                    .column("what", "Не болды", "Что", "What", HistoryEntry::what)
                    .column("role", "Рөлі", "Роль", "Role", entry -> entry.by().role())
                    .column("agency", "Орган", "Орган", "Agency", entry -> entry.by().agency())
                    .column("region", "Өңір", "Регион", "Region", entry -> entry.by().region())
                    .column("person", "Адам", "Лицо", "Person", entry -> entry.by().person())
                    .column(
                            "changes",
                            "Өзгерген",
                            "Изменено",
                            "Changed",
                            entry -> entry.changes().stream().map(FieldChange::field).toList())
                    .column("reason", "Себебі", "Причина", "Reason", HistoryEntry::reason);
}
