package kz.zantartip.chassis.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An answer that is offered in other forms than JSON as well.
public interface Tabular<T> {

    /// What becomes the rows, in order.
    @JsonIgnore
    @Schema(hidden = true)
    List<T> rows();

    @JsonIgnore
    @Schema(hidden = true)
    Forms<T> forms();
}
