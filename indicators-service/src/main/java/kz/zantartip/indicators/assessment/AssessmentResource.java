package kz.zantartip.indicators.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.indicators.indicator.Indicators;
import kz.zantartip.indicators.indicator.KnownIndicator;
import kz.zantartip.indicators.observation.Observation;
import kz.zantartip.indicators.observation.Observations;
import kz.zantartip.indicators.observation.Series;
import kz.zantartip.indicators.observation.Standing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// How the indicators stand against their targets, and by which method that is said.
@Path("/api/v1")
@PermitAll
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    /// The one that ends last; of two that end on the same day the longer one.
    private static final Comparator<Observation> COUNTS_MOST =
            Comparator.comparing((Observation observation) -> observation.period().end())
                    .thenComparing(
                            Comparator.comparing((Observation observation) ->
                                            observation.period().start())
                                    .reversed());

    private final Indicators indicators;
    private final Observations observations;
    private final AssessmentMethods methods;
    private final Clock clock;

    AssessmentResource(
            Indicators indicators,
            Observations observations,
            AssessmentMethods methods,
            Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.methods = methods;
        this.clock = clock;
    }

    @GET
    @Path("/indicators/{code}/assessment")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Transactional
    @Operation(
            operationId = "assessIndicator",
            summary = "How an indicator stands in a year, and why",
            description =
                    "One assessment per document, the Concept's first. It rests on the country's latest value whose period lies in the"
                            + " year.")
    public AssessmentView assess(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @BeanParam AssessmentQuery query) {
        KnownIndicator known = indicators.requireAsOf(code, query.asOf());
        int year = query.year(clock);
        Instant knownAt = query.asOf() == null ? null : query.asOf().instant(clock);
        Observation observed =
                observations.of(Series.Kind.INDICATOR, code, knownAt).stream()
                        .filter(Standing::stands)
                        .map(Standing::observation)
                        .filter(observation -> observation.region() == null)
                        .filter(observation -> observation.period().liesIn(year))
                        .max(COUNTS_MOST)
                        .orElse(null);
        return AssessmentView.of(known, year, observed);
    }

    @GET
    @Path("/assessment-methods/{id}")
    @Operation(
            operationId = "getAssessmentMethod",
            summary = "A method of assessment in words",
            description = "Every assessment names the version that made it.")
    public AssessmentMethod method(
            @RestPath @Parameter(description = "Its id.", example = "linear-path") String id) {
        return methods.find(id).orElseThrow(NotFound::new);
    }
}
