package kz.zantartip.events.codelist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A code list, without its entries.
@Schema(name = "CodeList", description = "A code list; its entries are found under its name.")
public record CodeListView(
        @Schema(required = true, examples = "event-formats", maxLength = 60) String name,
        @Schema(required = true) LocalizedText title,
        @Schema(
                        required = true,
                        description =
                                "Whether the coordinator may add codes; labels may always change.")
                boolean extensible,
        @JsonIgnore @Schema(hidden = true) int position) {

    static CodeListView of(CodeList list) {
        return new CodeListView(list.name(), list.title(), list.isExtensible(), list.position());
    }
}
