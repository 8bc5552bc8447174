package kz.zantartip.gateway.contract;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.ProblemCatalogue.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/// Every code that any answer may carry, for a program that shows its user what was refused and why.
@Path("/api/v1/problem-codes")
@PermitAll
@NonBlocking
@Tag(name = "Contract")
@SecurityRequirementsSet
public class ProblemCodeResource {

    private static final int FIVE_MINUTES = 300;

    private final List<ProblemCodeView> codes;
    private final Lists lists;

    ProblemCodeResource(KnownProblems problems, Advice advice, Lists lists) {
        this.lists = lists;
        ProblemType carrier = problems.find(KnownProblems.WITH_FAULTS).orElseThrow();
        codes =
                Stream.concat(
                                problems.problems().stream()
                                        .map(problem ->
                                                ProblemCodeView.of(
                                                        problem, advice.on(problem.status()))),
                                problems.faults().stream()
                                        .map(fault ->
                                                ProblemCodeView.of(
                                                        fault,
                                                        carrier,
                                                        advice.on(carrier.status()))))
                        .toList();
    }

    @GET
    @SortFields({"kind", "code", "status", "page"})
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listProblemCodes",
            summary = "What every problem's code means",
            description =
                    "The codes of problems and of the faults in their `errors`, of all services, with texts in Kazakh, Russian and English. A code never changes its meaning; new ones may come.")
    public Page<ProblemCodeView> codes(@BeanParam ListQuery query) {
        return lists.page(codes, ProblemCodeTable.ORDER, ProblemCodeTable.FORMS, query);
    }
}
