package kz.zantartip.indicators.statistic;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.chassis.time.Moment;
import kz.zantartip.indicators.observation.NewObservation;
import kz.zantartip.indicators.observation.ObservationAnswers;
import kz.zantartip.indicators.observation.ObservationFilter;
import kz.zantartip.indicators.observation.ObservationView;
import kz.zantartip.indicators.observation.Series;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The Concept's statistics and what was observed of them since.
@Path("/api/v1")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticResource {

    private static final Order<StatisticView> ORDER =
            new Order<StatisticView>("position", "code")
                    .by("position", StatisticView::position, Integer::valueOf)
                    .by("code", StatisticView::code, Function.identity());

    private static final Forms<StatisticView> FORMS =
            Forms.of(
                    new Table<StatisticView>("statistics")
                            .column("code", "Код", "Код", "Code", StatisticView::code)
                            .column("name", "Атауы", "Наименование", "Name", StatisticView::name)
                            .column("unit", "Өлшем бірлігі", "Единица", "Unit", StatisticView::unit)
                            .column(
                                    "statedChange",
                                    "Құжаттағы өзгеріс",
                                    "Изменение по документу",
                                    "Stated change",
                                    StatisticView::statedChange)
                            .column(
                                    "periodBasis",
                                    "Кезең негізі",
                                    "Основание периода",
                                    "Period basis",
                                    StatisticView::periodBasis)
                            .column(
                                    "source",
                                    "Дереккөз",
                                    "Источник",
                                    "Source",
                                    statistic ->
                                            statistic.source() == null
                                                    ? null
                                                    : statistic.source().kk()));

    private final Statistics statistics;
    private final ObservationAnswers observations;
    private final Lists lists;

    StatisticResource(Statistics statistics, ObservationAnswers observations, Lists lists) {
        this.statistics = statistics;
        this.observations = observations;
        this.lists = lists;
    }

    @GET
    @Path("/statistics")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listStatistics",
            summary = "The series that the Concept cites",
            description =
                    "Nineteen, each with the change that the Concept states, as it states it.")
    @SortFields({"position", "code"})
    public Page<StatisticView> list(@BeanParam MomentListQuery query) {
        List<StatisticView> all = statistics.all().stream().map(StatisticView::of).toList();
        return lists.page(all, ORDER, FORMS, query);
    }

    @GET
    @Path("/statistics/{code}")
    @PermitAll
    @Operation(
            operationId = "getStatistic",
            summary = "One statistic",
            description = "With the Concept's own words about it.")
    public StatisticView get(
            @RestPath @Parameter(description = "The statistic's code.", example = "murder")
                    String code,
            @BeanParam Moment moment) {
        return StatisticView.of(statistics.require(code));
    }

    @GET
    @Path("/statistics/{code}/observations")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listStatisticObservations",
            summary = "What was observed of a statistic",
            description =
                    "The values that stand, or stood at a past moment; with `includeHistory` every vintage.")
    @SortFields({"period", "region", "value", "recordedAt", "vintage", "id"})
    public Page<ObservationView> observations(
            @RestPath @Parameter(description = "The statistic's code.", example = "murder")
                    String code,
            @BeanParam ObservationFilter filter) {
        statistics.require(code);
        return observations.page(Series.Kind.STATISTIC, code, filter);
    }

    @GET
    @Path("/statistics/{code}/observations/{id}")
    @PermitAll
    @Operation(
            operationId = "getStatisticObservation",
            summary = "One vintage of a statistic's value",
            description =
                    "Vintages are never changed: a correction is the next one, with its reason.")
    public ObservationView observation(
            @RestPath @Parameter(description = "The statistic's code.", example = "murder")
                    String code,
            @RestPath @Parameter(description = "The observation's id.") UUID id) {
        return observations.get(Series.Kind.STATISTIC, code, id);
    }

    @GET
    @Path("/statistics/{code}/observations/{id}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listStatisticObservationHistory",
            summary = "Who recorded a value and who superseded it, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    @SortFields("entry")
    public Page<HistoryEntry> history(
            @RestPath @Parameter(description = "The statistic's code.", example = "murder")
                    String code,
            @RestPath @Parameter(description = "The observation's id.") UUID id,
            @BeanParam ListQuery query) {
        return observations.history(Series.Kind.STATISTIC, code, id, query);
    }

    @POST
    @Path("/statistics/{code}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "recordStatisticObservation",
            summary = "Record a value of a statistic",
            description =
                    "Nothing is overwritten: where the period and region have a value, this is the next vintage and needs a reason.")
    @APIResponseSchema(
            value = ObservationView.class,
            responseCode = "201",
            responseDescription = "The value as recorded")
    @APIResponse(
            responseCode = "409",
            description = "`observation-vintage-once`: somebody else recorded it at the same time")
    public RestResponse<ObservationView> record(
            @RestPath @Parameter(description = "The statistic's code.", example = "murder")
                    String code,
            NewObservation sent) {
        return observations.created(statistics.require(code).series(), sent);
    }
}
