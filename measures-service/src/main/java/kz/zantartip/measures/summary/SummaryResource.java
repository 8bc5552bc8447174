package kz.zantartip.measures.summary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.ProgressReportRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where the plan stands, in numbers.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class SummaryResource {

    private final PlanStore plans;
    private final ProgressReportRepository reports;

    SummaryResource(PlanStore plans, ProgressReportRepository reports) {
        this.plans = plans;
        this.reports = reports;
    }

    @GET
    @Path("/measure-summary")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "getMeasureSummary",
            summary = "Measures and deadlines counted",
            description =
                    "By direction, lead agency and status, in any combination. A measure counts in every group in which it has a"
                            + " deadline, so groups may add up to more than the total.")
    public SummaryView get(@BeanParam SummaryQuery query) {
        return SummaryView.of(plans.asOf(query.asOf()), reports.asOf(query.asOf()), query.groups());
    }
}
