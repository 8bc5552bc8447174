package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.time.ChangeMoment;
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
    @ReportableDeadline
    @Parameter(
            description = "Id of the deadline: the lead finds its co-executors' reports by it.",
            example = "18-2027-02-15")
    String deadline;

    @RestQuery
    @ChangeMoment
    @Parameter(
            description =
                    "What has changed for this caller at this moment or later, and what was taken back: an instant, or a date, which"
                            + " means its first moment in Almaty.",
            example = "2026-11-01")
    String updatedSince;

    @RestQuery
    @Schema(type = SchemaType.STRING)
    @Parameter(
            description = "The period in which the deadline's `dueOn` lies.",
            example = "2026-Q4")
    ReportingPeriod period;

    /// The moment of `updatedSince`; null where changes are not asked for.
    Instant since() {
        return updatedSince == null ? null : ChangeMoment.Check.read(updatedSince);
    }

    boolean matches(ReportLine report, ReportAccess access) {
        return isInState(report)
                && matches(report, access.plan())
                && (updatedSince == null || hasChanged(report, access));
    }

    /// What is gone is in no state: whoever kept a copy learns of it whatever it asks for.
    private boolean isInState(ReportLine report) {
        return state == null
                || state.isEmpty()
                || report.isDeleted()
                || state.contains(report.state());
    }

    private boolean hasChanged(ReportLine report, ReportAccess access) {
        return !report.changedAt(access.hearsOfDrafts(report)).isBefore(since());
    }

    private boolean matches(ReportLine report, KnownPlan plan) {
        return (deadline == null || deadline.equals(report.deadline()))
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
