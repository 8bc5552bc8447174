package kz.zantartip.measures.summary;

import java.util.List;
import kz.zantartip.chassis.time.Moment;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// How the summary is broken down, and as of when.
public class SummaryQuery extends Moment {

    @RestQuery
    @Separator(",")
    @Parameter(
            description = "One or several of direction, agency (the lead) and status.",
            example = "direction,status")
    List<Grouping> groupBy;

    List<Grouping> groups() {
        return groupBy == null ? List.of() : groupBy.stream().distinct().toList();
    }
}
