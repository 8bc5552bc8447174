package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of an import.
@Schema(
        name = "ProgressReportImport",
        description = "What became of the rows. Of a row with several faults each is told.")
public record ImportView(
        @Schema(required = true, description = "Of this answer; it is not kept.") UUID id,
        @Schema(
                        required = true,
                        description =
                                "`FAILED` where `atomic` was asked for and a row was rejected: nothing was written.")
                State state,
        @Schema(required = true) ImportMode mode,
        @Schema(
                        required = true,
                        description = "All of them.",
                        examples = "3",
                        minimum = "0",
                        maximum = "5000")
                int rows,
        @Schema(
                        required = true,
                        description = "Entered; with `validate` such as would be.",
                        examples = "1",
                        minimum = "0",
                        maximum = "5000")
                int created,
        @Schema(
                        required = true,
                        description = "Always 0: what is entered stays.",
                        examples = "0",
                        minimum = "0",
                        maximum = "5000")
                int updated,
        @Schema(
                        required = true,
                        description = "Entered before, just so.",
                        examples = "1",
                        minimum = "0",
                        maximum = "5000")
                int unchanged,
        @Schema(required = true, examples = "1", minimum = "0", maximum = "5000") int rejected,
        @Schema(required = true, description = "The first 1 000 faults.", maxItems = MOST_PROBLEMS)
                List<ProblemView> problems) {

    static final int MOST_PROBLEMS = 1_000;

    /// How an import has ended.
    @Schema(name = "ImportState")
    public enum State {
        DONE,
        FAILED
    }

    /// One fault of a row.
    @Schema(name = "ImportProblem", description = "One fault of a row.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProblemView(
            @Schema(
                            required = true,
                            description = "As an editor counts; the header is 1.",
                            examples = "4",
                            minimum = "1")
                    long line,
            @Schema(
                            description =
                                    "Name of the column, or path of a field that no column has; absent where it is the row.",
                            examples = "agency",
                            maxLength = 100)
                    String column,
            @Schema(
                            required = true,
                            examples = "executor-then",
                            pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                            maxLength = 100)
                    String code,
            @Schema(required = true) LocalizedText message) {}
}
