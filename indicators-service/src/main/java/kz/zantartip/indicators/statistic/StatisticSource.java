package kz.zantartip.indicators.statistic;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom the Concept names as the source of a series.
@Schema(
        name = "StatisticSource",
        description = "Whom the Concept names as the source, in its words and in English.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatisticSource(
        @Schema(examples = "CLSSR", maxLength = 50) String code,
        @Schema(required = true, examples = "ҚР БП ҚСжАЕК", maxLength = 500) String kk,
        @Schema(
                        examples =
                                "Committee on Legal Statistics and Special Records of the General Prosecutor's Office",
                        maxLength = 500)
                String en) {}
