package kz.zantartip.indicators.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.indicators.observation.NewObservation;
import kz.zantartip.indicators.observation.ObservationAnswers;
import kz.zantartip.indicators.observation.ObservationFilter;
import kz.zantartip.indicators.observation.ObservationView;
import kz.zantartip.indicators.observation.Series;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// What was observed of the target indicators.
@Path("/api/v1")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorObservationResource {

    private final Indicators indicators;
    private final ObservationAnswers observations;
    private final CurrentCaller caller;

    IndicatorObservationResource(
            Indicators indicators, ObservationAnswers observations, CurrentCaller caller) {
        this.indicators = indicators;
        this.observations = observations;
        this.caller = caller;
    }

    @GET
    @Path("/indicators/{code}/observations")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listIndicatorObservations",
            summary = "What was observed of an indicator",
            description =
                    "The values that stand, or stood at a past moment; with `includeHistory` every vintage.")
    @SortFields({"period", "region", "value", "recordedAt", "vintage", "id"})
    public Page<ObservationView> list(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @BeanParam ObservationFilter filter) {
        indicators.requireAsOf(code, null);
        return observations.page(Series.Kind.INDICATOR, code, filter);
    }

    @GET
    @Path("/indicators/{code}/observations/{id}")
    @PermitAll
    @Operation(
            operationId = "getIndicatorObservation",
            summary = "One vintage of an indicator's value",
            description =
                    "Vintages are never changed: a correction is the next one, with its reason.")
    public ObservationView get(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @RestPath @Parameter(description = "The observation's id.") UUID id) {
        return observations.get(Series.Kind.INDICATOR, code, id);
    }

    @GET
    @Path("/indicators/{code}/observations/{id}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listIndicatorObservationHistory",
            summary = "Who recorded a value and who superseded it, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    @SortFields("entry")
    public Page<HistoryEntry> history(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @RestPath @Parameter(description = "The observation's id.") UUID id,
            @BeanParam ListQuery query) {
        return observations.history(Series.Kind.INDICATOR, code, id, query);
    }

    @POST
    @Path("/indicators/{code}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.AGENCY})
    @ReportersOnly
    @Idempotent
    @Operation(
            operationId = "recordIndicatorObservation",
            summary = "Record a value of an indicator",
            description =
                    "The coordinator may, and the agency that was named as its reporter. Nothing is overwritten: where the period and"
                            + " region have a value, this is the next vintage and needs a reason.")
    @APIResponseSchema(
            value = ObservationView.class,
            responseCode = "201",
            responseDescription = "The value as recorded")
    @APIResponse(
            responseCode = "409",
            description = "`observation-vintage-once`: somebody else recorded it at the same time")
    public RestResponse<ObservationView> record(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(implementation = NewObservation.class)))
                    SentBody sent) {
        Indicator indicator = indicators.require(code);
        Caller who = caller.get();
        if (!who.is(Role.COORDINATOR)
                && who.region() != null
                && !who.region().equals(sent.text("region"))) {
            throw new ForbiddenException();
        }
        return observations.created(indicator.series(), sent.as(NewObservation.class));
    }
}
