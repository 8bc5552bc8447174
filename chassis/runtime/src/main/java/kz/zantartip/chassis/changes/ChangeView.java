package kz.zantartip.chassis.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A change event as the HTTP feed gives it: the same ids and the same order as in Kafka.
@Schema(
        name = "Change",
        description = "A change event: the same id and order per source as in Kafka.")
public record ChangeView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "/measures-service", maxLength = 100) String source,
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
        @Schema(required = true) Instant time,
        @Schema(
                        required = true,
                        description = "Rises per source, with gaps.",
                        examples = "00000000000000000042",
                        pattern = "^[0-9]{20}$",
                        maxLength = 20)
                String sequence,
        @Schema(
                        required = true,
                        description = "The resource's own count: 1, 2, 3 without a gap.",
                        examples = "1",
                        minimum = "1")
                long revision,
        @JsonRawValue
                @Schema(
                        required = true,
                        type = SchemaType.OBJECT,
                        description =
                                "What GET on the subject answered then to a caller without a token.")
                String data) {}
