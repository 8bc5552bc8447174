package kz.zantartip.indicators.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import kz.zantartip.chassis.body.MergePatch;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.Outbox;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.time.Moment;
import kz.zantartip.indicators.observation.Series;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/// The target indicators and what the two documents want of them.
@Path("/api/v1")
@Tag(
        name = "Indicators",
        description =
                "Target indicators and the Concept's statistics: values in all their vintages, targets, assessments.")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private final Indicators indicators;
    private final Lists lists;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    IndicatorResource(
            Indicators indicators, Lists lists, History history, Outbox outbox, Clock clock) {
        this.indicators = indicators;
        this.lists = lists;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GET
    @Path("/indicators")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listIndicators",
            summary = "The five target indicators",
            description =
                    "With the targets of both documents, and as known at any moment since the adoption.")
    @SortFields({"direction", "code"})
    public Page<IndicatorView> list(@BeanParam MomentListQuery query) {
        List<IndicatorView> all =
                indicators.asOf(query.asOf()).stream().map(IndicatorView::of).toList();
        return lists.page(all, IndicatorTable.ORDER, IndicatorTable.FORMS, query);
    }

    @GET
    @Path("/indicators/{code}")
    @PermitAll
    @Operation(
            operationId = "getIndicator",
            summary = "One target indicator",
            description =
                    "With unit, direction of improvement, source and the agency that reports it.")
    public IndicatorView get(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @BeanParam Moment moment) {
        return IndicatorView.of(indicators.requireAsOf(code, moment.asOf()));
    }

    @GET
    @Path("/indicators/{code}/targets")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listTargets",
            summary = "What the documents want an indicator to be, by year",
            description = "Where they disagree both values stand, the Concept's first.")
    @SortFields({"year", "document", "value", "key"})
    public Page<TargetView> targets(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @BeanParam MomentListQuery query) {
        KnownIndicator known = indicators.requireAsOf(code, query.asOf());
        return lists.page(
                TargetView.of(known),
                IndicatorTable.TARGET_ORDER,
                IndicatorTable.targets(code),
                query);
    }

    @GET
    @Path("/indicators/{code}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listIndicatorHistory",
            summary = "Who changed an indicator, when and how, newest first",
            description =
                    "Kept for ever. Persons are shown to the coordinator, auditors and their own agency only.")
    @SortFields("entry")
    public Page<HistoryEntry> history(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @BeanParam ListQuery query) {
        indicators.requireAsOf(code, null);
        return history.of(Series.path(Series.Kind.INDICATOR, code), query);
    }

    @PATCH
    @Path("/indicators/{code}")
    @Consumes(MediaTypes.MERGE_PATCH)
    @RolesAllowed(Role.COORDINATOR)
    @Transactional
    @Operation(
            operationId = "changeIndicator",
            summary = "Name the agency that may record an indicator's figures",
            description = "`{\"reporter\": \"MDDIAI\"}`; null takes it away.")
    public IndicatorView change(
            @RestPath @Parameter(description = "The indicator's code.", example = "egdi-rank")
                    String code,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaTypes.MERGE_PATCH,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    IndicatorChange.class)))
                    MergePatch patch) {
        Indicator indicator = indicators.require(code);
        Precondition.mustMatch(ifMatch, indicator.version());
        IndicatorChange change =
                patch.appliedTo(IndicatorChange.of(indicator), IndicatorChange.class);
        String before = indicator.reporter();
        indicator
                .nameReporter(change.reporter(), clock.instant())
                .ifPresent(naming -> {
                    indicators.add(naming);
                    outbox.record(
                            new IndicatorFact.ReporterNamed(
                                    IndicatorView.of(indicators.now(indicator)),
                                    clock.instant(),
                                    before));
                });
        return IndicatorView.of(indicators.now(indicator));
    }
}
