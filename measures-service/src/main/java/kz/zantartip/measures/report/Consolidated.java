package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A co-executor's report as it stood when the lead drew on it.
@Schema(
        name = "ConsolidatedReport",
        description = "A co-executor's report as it stood when the lead's was handed in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consolidated(
        @Schema(required = true, description = "Its id.") UUID report,
        @Schema(required = true, examples = "LEB", maxLength = 20) String agency,
        @Schema(
                        description = "KATO code, for a local executive body.",
                        examples = "75",
                        pattern = "^[0-9]{2}$",
                        maxLength = 2)
                String region,
        @Schema(required = true, examples = "1", minimum = "1") int round,
        @Schema(
                        required = true,
                        description = "`digest` of that round.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String digest) {

    static Consolidated of(ProgressReport report) {
        ReportRound last = report.rounds().getLast();
        return new Consolidated(
                report.id(), last.agency(), last.region(), last.round(), Seal.of(last).checksum());
    }
}
