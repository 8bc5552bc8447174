package kz.zantartip.chassis.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which part of the feed is asked for.
public class ChangesQuery {

    @RestQuery
    @Size(min = 1, max = 100)
    @Pattern(regexp = "[A-Za-z0-9/.-]*")
    @Parameter(description = "Only of this source.", example = "/measures-service")
    String source;

    @RestQuery
    @Size(min = 1, max = 200)
    @Pattern(regexp = "[A-Za-z0-9.-]*")
    @Parameter(
            description = "Only of this type.",
            example = "kz.zantartip.progress-report.submitted.v1")
    String type;

    @RestQuery
    @Pattern(regexp = "00[0-9]{18}")
    @Parameter(
            description =
                    "`nextCursor` of an earlier answer; without it the feed starts at its oldest.")
    String after;

    @RestQuery
    @Min(1)
    @Max(500)
    @Parameter(description = "At most so many.", example = "100")
    Integer limit;
}
