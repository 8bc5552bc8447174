package kz.zantartip.gateway.contract;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.gateway.page.LanguageChoice;
import kz.zantartip.gateway.page.PageFrame;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Where the `type` of every problem leads: what it means and what to do, for a person or for a program.
@Path("/problems/{code}")
@PermitAll
@NonBlocking
@Tag(name = "Contract")
@SecurityRequirementsSet
public class ProblemTypeResource {

    private static final String HTML = "text/html;charset=UTF-8";

    private final KnownProblems problems;
    private final Advice advice;

    ProblemTypeResource(KnownProblems problems, Advice advice) {
        this.problems = problems;
        this.advice = advice;
    }

    @GET
    @Produces(HTML)
    @Operation(
            operationId = "getProblemType",
            summary = "What a problem's code means",
            description = "A page in Kazakh, Russian or English; the same in all three as JSON.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProblemTypeView.class))
            })
    @APIResponse(responseCode = "404", description = "`not-found`: no problem has this code")
    public Response page(
            @Parameter(description = "The code", example = "strange-path") @RestPath String code,
            UriInfo asked,
            HttpHeaders headers) {
        Lang lang = LanguageChoice.of(asked, headers);
        return Response.ok(ProblemPage.of(require(code), lang))
                .header(HttpHeaders.CONTENT_LANGUAGE, lang.code())
                .header("Content-Security-Policy", PageFrame.policy())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    @GET
    @Produces("application/json;qs=0.5")
    @Operation(hidden = true)
    public Response json(@RestPath String code) {
        return Response.ok(require(code))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    private ProblemTypeView require(String code) {
        return problems.find(code)
                .map(problem ->
                        ProblemTypeView.of(
                                problem, advice.on(problem.status()), faultsOf(problem.code())))
                .orElseThrow(NotFound::new);
    }

    private List<FaultTypeView> faultsOf(String code) {
        return code.equals(KnownProblems.WITH_FAULTS)
                ? problems.faults().stream().map(FaultTypeView::of).toList()
                : null;
    }
}
