package kz.zantartip.measures.discipline;

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

/// How reliably bodies report on the measures, in numbers.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class DisciplineResource {

    private final PlanStore plans;
    private final ProgressReportRepository reports;

    DisciplineResource(PlanStore plans, ProgressReportRepository reports) {
        this.plans = plans;
        this.reports = reports;
    }

    @GET
    @Path("/discipline")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "getDiscipline",
            summary = "Reports owed and received",
            description =
                    "Every report that an executor owes on a deadline whose `dueOn` lies in the period, the lead's and the"
                            + " co-executors' (`duty`), the local executive bodies' one each region. Groups without an account owe"
                            + " nothing. What is open after a succession is the successor's; of"
                            + " several executors it stands in for it owes one report. Groups add up to the totals.")
    public DisciplineView get(@BeanParam DisciplineQuery query) {
        return DisciplineView.of(plans.asOf(query.asOf()), reports.asOf(query.asOf()), query);
    }
}
