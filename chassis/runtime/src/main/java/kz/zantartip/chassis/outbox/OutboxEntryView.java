package kz.zantartip.chassis.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import kz.zantartip.chassis.table.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A change event on its way to Kafka. What it tells is not shown: it is public and stands in the feed, and a list of what could
/// not be sent must not be too large to be sent itself.
@Schema(name = "OutboxEntry", description = "A change event on its way to Kafka.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutboxEntryView(
        @Schema(required = true, description = "The change event's id.") UUID id,
        @Schema(
                        required = true,
                        examples = "kz.zantartip.progress-report.submitted.v1",
                        maxLength = 200)
                String type,
        @Schema(
                        required = true,
                        description = "The resource's path.",
                        examples = "/api/v1/measures/18",
                        maxLength = 500)
                String subject,
        @Schema(
                        required = true,
                        description = "The resource's own count.",
                        examples = "1",
                        minimum = "1")
                long revision,
        @Schema(
                        required = true,
                        description = "Its place in the feed.",
                        examples = "00000000000000000042",
                        pattern = "^[0-9]{20}$",
                        maxLength = 20)
                String sequence,
        @Schema(required = true) State state,
        @Schema(required = true) Instant recordedAt,
        @Schema(description = "When Kafka had acknowledged it.") Instant sentAt,
        @Schema(description = "When it was put aside.") Instant parkedAt,
        @Schema(
                        description = "Why it was put aside, in one word.",
                        examples = "RecordTooLargeException",
                        maxLength = 100)
                String failure,
        @Schema(
                        required = true,
                        description = "How many later changes of its resource wait for it.",
                        examples = "3",
                        minimum = "0")
                long waiting) {

    /// Where it stands.
    @Schema(
            name = "OutboxState",
            description =
                    "`UNSENT`: not sent yet; `PARKED`: put aside, since Kafka refuses it; `SENT`: acknowledged.")
    public enum State {
        UNSENT,
        PARKED,
        SENT
    }

    static final Table<OutboxEntryView> TABLE =
            new Table<OutboxEntryView>("outbox")
                    .column("id", "Идентификаторы", "Идентификатор", "Id", OutboxEntryView::id)
                    .column("type", "Түрі", "Вид", "Type", OutboxEntryView::type)
                    .column("subject", "Ресурс", "Ресурс", "Resource", OutboxEntryView::subject)
                    .column(
                            "revision",
                            "Өзгеріс нөмірі",
                            "Номер изменения",
                            "Revision",
                            OutboxEntryView::revision)
                    .column("sequence", "Орны", "Место", "Place", OutboxEntryView::sequence)
                    .column("state", "Күйі", "Состояние", "State", OutboxEntryView::state)
                    .column(
                            "recordedAt",
                            "Жазылған",
                            "Записано",
                            "Recorded",
                            OutboxEntryView::recordedAt)
                    .column("sentAt", "Жіберілген", "Отправлено", "Sent", OutboxEntryView::sentAt)
                    .column(
                            "parkedAt",
                            "Кейінге қалдырылған",
                            "Отложено",
                            "Parked",
                            OutboxEntryView::parkedAt)
                    .column("failure", "Себебі", "Причина", "Failure", OutboxEntryView::failure)
                    .column(
                            "waiting",
                            "Күтіп тұр",
                            "Ждут за ним",
                            "Waiting behind it",
                            OutboxEntryView::waiting);
}
