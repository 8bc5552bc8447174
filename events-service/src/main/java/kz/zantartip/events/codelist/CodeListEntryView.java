package kz.zantartip.events.codelist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A code with its label.
@Schema(name = "CodeListEntry", description = "A code with its label in three languages.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeListEntryView(
        @Schema(required = true, examples = "ROUND_TABLE", maxLength = 60) String code,
        @Schema(required = true, description = "The label.") LocalizedText name,
        @Schema(description = "The first day it may be used for.", examples = "2026-01-01")
                LocalDate validFrom,
        @Schema(description = "The last day it may be used for.", examples = "2026-12-31")
                LocalDate validTo,
        @JsonIgnore @Schema(hidden = true) String list,
        @JsonIgnore @Schema(hidden = true) int position,
        @JsonIgnore @Schema(hidden = true) long revision)
        implements Versioned {

    static CodeListEntryView of(CodeListEntry entry) {
        return new CodeListEntryView(
                entry.code(),
                entry.name(),
                entry.validFrom(),
                entry.validTo(),
                entry.list(),
                entry.position(),
                entry.version());
    }

    String path() {
        return "/api/v1/code-lists/" + list + "/entries/" + code;
    }
}
