package kz.zantartip.measures.discipline;

import java.util.List;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.time.Moment;
import kz.zantartip.measures.plan.AgencyCode;
import kz.zantartip.measures.plan.KnownPlan;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// Which reports are counted, how they are broken down, and as of when.
public class DisciplineQuery extends Moment {

    @RestQuery
    @Schema(type = SchemaType.STRING)
    @Parameter(
            description =
                    "The period in which the deadlines' `dueOn` lies; without it all that the plan covers.",
            example = "2026-Q3")
    ReportingPeriod period;

    @RestQuery
    @Separator(",")
    @Parameter(
            description =
                    "One or several of agency, region, direction and duty; without it there is one row.",
            example = "agency,direction")
    List<DisciplineGrouping> groupBy;

    @RestQuery
    @AgencyCode
    @Parameter(
            description = "What one body owes, by its own code or its predecessor's.",
            example = "MOJ")
    String agency;

    @RestQuery
    @Parameter(
            description =
                    "`LEAD`: only the reports that settle deadlines, so that the counts are those of `/deadlines`.",
            example = "LEAD")
    Duty duty;

    List<DisciplineGrouping> groups() {
        return groupBy == null ? List.of() : groupBy.stream().distinct().toList();
    }

    boolean matches(OwedReport owed, KnownPlan plan) {
        return (duty == null || duty == owed.duty())
                && (agency == null
                        || agency.equals(owed.agency())
                        || plan.inChargeOn(plan.today(), agency).equals(owed.agency()));
    }
}
