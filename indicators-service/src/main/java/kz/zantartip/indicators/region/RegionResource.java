package kz.zantartip.indicators.region;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/// The regions of the country. They change by law, seldom, so caches may keep them for five minutes.
@Path("/api/v1")
@PermitAll
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {

    private static final int FIVE_MINUTES = 300;

    private static final Order<RegionView> ORDER =
            new Order<RegionView>("kato", "kato").by("kato", RegionView::kato, Function.identity());

    private static final Forms<RegionView> FORMS =
            Forms.of(
                    new Table<RegionView>("regions")
                            .column("kato", "КАТО", "КАТО", "KATO", RegionView::kato)
                            .column(
                                    "iso3166_2",
                                    "ISO 3166-2",
                                    "ISO 3166-2",
                                    "ISO 3166-2",
                                    RegionView::iso)
                            .column("type", "Түрі", "Вид", "Type", RegionView::type)
                            .column("name", "Атауы", "Наименование", "Name", RegionView::name)
                            .column(
                                    "validFrom",
                                    "Басталуы",
                                    "Действует с",
                                    "Valid from",
                                    RegionView::validFrom)
                            .column(
                                    "validTo",
                                    "Аяқталуы",
                                    "Действует по",
                                    "Valid to",
                                    RegionView::validTo)
                            .column(
                                    "predecessors",
                                    "Бұрынғылары",
                                    "Предшественники",
                                    "Predecessors",
                                    RegionView::predecessors));

    private final Regions regions;
    private final Lists lists;

    RegionResource(Regions regions, Lists lists) {
        this.regions = regions;
        this.lists = lists;
    }

    @GET
    @Path("/regions")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listRegions",
            summary = "The regions of the country",
            description =
                    "17 regions and 3 cities are in force since 8 June 2022; before it 14 regions and 3 cities (from 19 June 2018 on),"
                            + " before that 14 regions and 2 cities. One former region is listed too.")
    @SortFields("kato")
    public Page<RegionView> list(@BeanParam ListQuery query) {
        List<RegionView> all = regions.all().stream().map(RegionView::of).toList();
        return lists.page(all, ORDER, FORMS, query);
    }

    @GET
    @Path("/regions/{kato}")
    @Cache(maxAge = FIVE_MINUTES)
    @Operation(
            operationId = "getRegion",
            summary = "One region",
            description = "Former regions too, with what became of them.")
    public RegionView get(
            @RestPath
                    @Parameter(
                            description = "The first two digits of its KATO code.",
                            example = "75")
                    String kato) {
        return regions.find(kato).map(RegionView::of).orElseThrow(NotFound::new);
    }
}
