package kz.zantartip.measures.agency;

import java.time.Instant;
import java.util.Optional;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.time.ChangeMoment;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which bodies are asked for.
public class AgencyFilter extends ListQuery {

    @RestQuery
    @ChangeMoment
    @Parameter(
            description =
                    "What has changed at this moment or later: an instant, or a date, which means its first moment in Almaty. A change"
                            + " of a body is that it was recorded, or that its succession was. Each item has `updatedAt`. No body is ever deleted;"
                            + " one that is succeeded gets `validTo`.",
            example = "2026-11-01")
    String updatedSince;

    /// Empty where changes are not asked for.
    Optional<Instant> since() {
        return Optional.ofNullable(updatedSince).map(ChangeMoment.Check::read);
    }
}
