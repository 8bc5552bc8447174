package kz.zantartip.measures.obligation;

import java.util.List;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.period.PeriodView;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.plan.AgencyCode;
import kz.zantartip.measures.plan.KnownPlan;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// Which obligations are asked for.
public class ObligationFilter extends MomentListQuery {

    @RestQuery
    @AgencyCode
    @Parameter(
            description = "Who owes it, by its own code or that of the body it has followed.",
            example = "MOJ")
    String agency;

    @RestQuery
    @Schema(type = SchemaType.STRING)
    @Parameter(
            description = "The half-year reported on, or a year for both of its half-years.",
            example = "2026-S1")
    ReportingPeriod period;

    @RestQuery
    @Separator(",")
    @Parameter(description = "One status, or several separated by commas.", example = "OVERDUE")
    List<DeadlineStatus> status;

    boolean matches(ObligationView obligation, KnownPlan plan) {
        return (agency == null
                        || obligation.agency().equals(agency)
                        || obligation.agency().equals(plan.inChargeOn(obligation.dueOn(), agency)))
                && (period == null || isWithin(obligation.period()))
                && (status == null || status.isEmpty() || status.contains(obligation.status()));
    }

    /// A year holds its two half-years.
    private boolean isWithin(PeriodView reported) {
        return period.contains(reported.start()) && period.contains(reported.end());
    }
}
