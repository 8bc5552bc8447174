package kz.zantartip.chassis.changes;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which change events are asked for, wherever the feed is read.
public class ChangesFilter {

    @RestQuery
    @Size(min = 1, max = 100)
    @Pattern(regexp = "[A-Za-z0-9/.-]*")
    @Parameter(description = "Only of this source.", example = "/measures-service")
    public String source;

    @RestQuery
    @Size(min = 1, max = 200)
    @Pattern(regexp = "[A-Za-z0-9.-]*")
    @Parameter(
            description = "Only of this type.",
            example = "kz.zantartip.progress-report.submitted.v1")
    public String type;
}
