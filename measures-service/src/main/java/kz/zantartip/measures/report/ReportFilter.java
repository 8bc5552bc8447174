package kz.zantartip.measures.report;

import java.util.List;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.measures.plan.AgencyCode;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.MeasureNumber;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/// Which reports are asked for. All conditions hold together; several states are alternatives.
public class ReportFilter extends ListQuery {

    @RestQuery
    @AgencyCode
    @Parameter(description = "Who reports, by its own code or its successor's.", example = "MOJ")
    String agency;

    @RestQuery
    @Separator(",")
    @Parameter(
            description = "One state, or several separated by commas.",
            example = "SUBMITTED,RETURNED")
    List<ReportState> state;

    @RestQuery
    @MeasureNumber
    @Parameter(description = "Number of the measure.", example = "18")
    Integer measure;

    @RestQuery
    @Schema(type = SchemaType.STRING)
    @Parameter(
            description = "The period in which the deadline's `dueOn` lies.",
            example = "2026-Q4")
    ReportingPeriod period;

    boolean matches(ReportLine report, KnownPlan plan) {
        return (state == null || state.isEmpty() || state.contains(report.state()))
                && (agency == null || isBy(agency, report, plan))
                && (period == null
                        || plan.deadline(report.deadline())
                                .filter(deadline -> period.contains(deadline.dueOn()))
                                .isPresent());
    }

    private static boolean isBy(String wanted, ReportLine report, KnownPlan plan) {
        return wanted.equals(report.agency())
                || wanted.equals(report.executor())
                || wanted.equals(plan.inChargeOn(plan.today(), report.executor()));
    }
}
