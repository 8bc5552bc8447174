package kz.zantartip.chassis.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// What every list takes besides its own filters.
public class ListQuery {

    @RestQuery
    @Min(1)
    @Max(500)
    @Parameter(
            description =
                    "At most so many items; every format but JSON gives all where it is absent.",
            example = "50")
    Integer limit;

    @RestQuery
    @Size(min = 1, max = 2000)
    @Parameter(
            description = "`nextCursor` of the page before; the other parameters must be the same.")
    String cursor;

    @RestQuery
    @Size(min = 1, max = 200)
    @Pattern(regexp = "-?[a-zA-Z]+(,-?[a-zA-Z]+)*")
    @Parameter(
            description = "Fields to sort by, `-` before one for the other way round.",
            example = "-dueOn")
    String sort;

    @RestQuery
    @Parameter(
            description = "With `true` the answer has `total`, the number of all items that match.")
    Boolean total;

    boolean wantsTotal() {
        return Boolean.TRUE.equals(total);
    }
}
