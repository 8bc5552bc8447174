package kz.zantartip.measures.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import kz.zantartip.chassis.body.JsonBody;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.problem.ProblemCatalogue;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.measures.plan.PlanStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Many reports at once that were made on paper.
@Path("/api/v1/progress-report-imports")
@Tag(name = "Progress reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportImportResource {

    private static final String CSV_EXAMPLE =
            """
            deadline,agency,actedAt,letterNumber,letterDate,summaryKk,completionPercent
            18-2026-02-15,MOJ,2026-02-12T05:00:00Z,08-12/345,2026-02-12,Екі заң клиникасы ашылды.,60
            """;

    private static final String LINE_EXAMPLE =
            "{\"deadline\": \"18-2026-02-15\", \"agency\": \"MOJ\", \"actedAt\": \"2026-02-12T05:00:00Z\", \"letter\": {\"number\": \"08-12/345\","
                    + " \"date\": \"2026-02-12\"}, \"summary\": {\"kk\": \"Екі заң клиникасы ашылды.\"}, \"completionPercent\": 60}";

    private final ProgressReportRepository reports;
    private final PlanStore plans;
    private final CurrentCaller caller;
    private final JsonBody bodies;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final ProblemCatalogue catalogue;

    ReportImportResource(
            ProgressReportRepository reports,
            PlanStore plans,
            CurrentCaller caller,
            JsonBody bodies,
            Outbox outbox,
            Ids ids,
            Clock clock,
            ProblemCatalogue catalogue) {
        this.reports = reports;
        this.plans = plans;
        this.caller = caller;
        this.bodies = bodies;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    @POST
    @Consumes({MediaTypes.CSV, MediaTypes.NDJSON})
    @Idempotent
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "importProgressReports",
            summary = "Enter many reports that were made on paper",
            description =
                    "At most 5 000 rows and 8 MiB, in UTF-8. CSV with a header: `deadline`, `agency`, `region`, `actedAt`,"
                            + " `letterNumber`, `letterDate`, `summaryKk`, `summaryRu`, `summaryEn`, `completionPercent`, in any order, by these names"
                            + " or their labels in Kazakh, Russian or English, separated by commas, semicolons or tabs. NDJSON: a JSON object a line,"
                            + " as for a single one, figures and links included. A row that has been entered just so is unchanged, so a file may be sent"
                            + " again; one that differs from what is entered is rejected.")
    @APIResponse(responseCode = "200", description = "What became of the rows")
    public RestResponse<ImportView> enter(
            @BeanParam ImportQuery query,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaTypes.CSV,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = SentRows.MOST_BYTES,
                                                        examples = CSV_EXAMPLE)),
                                @Content(
                                        mediaType = MediaTypes.NDJSON,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = SentRows.MOST_BYTES,
                                                        examples = LINE_EXAMPLE))
                            })
                    SentRows sent) {
        ReportAccess access = new ReportAccess(caller.get(), plans.now());
        List<ImportRow> rows = ImportRow.of(sent, bodies);
        PaperImport entering = new PaperImport(access, bodies, ids, catalogue);
        List<ReportLine> known = reports.lines(null);
        entering.know(known, reports.firstRounds(known.stream().map(ReportLine::id).toList()));
        rows.forEach(entering::judge);
        List<ProgressReport> made = entering.toWrite(query.mode(), clock.instant());
        reports.addAll(made);
        made.forEach(report -> outbox.record(report.entered()));
        return RestResponse.ok(entering.answer(ids.next(), query.mode()));
    }
}
