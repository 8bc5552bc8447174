package kz.zantartip.chassis.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A part of a list, or all of it where the format has no pages.
///
/// @param nextCursor absent on the last page, and only there
/// @param total how many items match in all; only where it was asked for
/// @param forms how the items look in every other format that is offered
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(required = true, maxItems = 500) List<T> items,
        @Schema(description = "Asks for what follows; absent on the last page.", maxLength = 2000)
                String nextCursor,
        @Schema(description = "How many items match in all, with `total=true`.", minimum = "0")
                Long total,
        @JsonIgnore @Schema(hidden = true) Forms<T> forms)
        implements Tabular<T> {

    @Override
    public List<T> rows() {
        return items;
    }
}
