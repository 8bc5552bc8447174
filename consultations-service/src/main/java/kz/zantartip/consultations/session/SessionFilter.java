package kz.zantartip.consultations.session;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Span;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which sessions are asked for.
@Span(from = "from", to = "to")
public class SessionFilter extends ListQuery {

    private static final String UUID_FORM =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @RestQuery
    @Parameter(description = "Starting on this day in Almaty or later.", example = "2026-12-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Starting on this day in Almaty or earlier.", example = "2026-12-31")
    LocalDate to;

    @RestQuery
    @Pattern(regexp = UUID_FORM)
    @Parameter(description = "Id of the point.", example = "01995a3e-7c00-7000-8000-000000000001")
    String point;

    UUID pointId() {
        return point == null ? null : UUID.fromString(point);
    }
}
