package kz.zantartip.chassis.outbox;

import kz.zantartip.chassis.page.ListQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which entries of an outbox are asked for.
public class OutboxQuery extends ListQuery {

    @RestQuery
    @Parameter(
            description = "Only in this state; without it all that are kept.",
            example = "PARKED")
    OutboxEntryView.State state;
}
