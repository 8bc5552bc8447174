package kz.zantartip.chassis.page;

import kz.zantartip.chassis.time.AsOf;
import kz.zantartip.chassis.time.Known;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// What a list takes that can be read as it was known at a past moment.
public class MomentListQuery extends ListQuery {

    @RestQuery
    @Known
    @Schema(type = SchemaType.STRING)
    @Parameter(
            description =
                    "What was known then: an instant, or a date, which means the end of that day in Almaty.",
            example = "2026-07-15")
    AsOf asOf;

    /// Null means now.
    public AsOf asOf() {
        return asOf;
    }
}
