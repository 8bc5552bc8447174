package kz.zantartip.measures.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The executors of the plan and their successors.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyResource {

    private static final Order<AgencyView> ORDER =
            new Order<AgencyView>("code", "code").by("code", AgencyView::code, Function.identity());

    private static final Forms<AgencyView> FORMS =
            Forms.of(
                    new Table<AgencyView>("agencies")
                            .column("code", "Код", "Код", "Code", AgencyView::code)
                            .column(
                                    "abbreviation",
                                    "Қысқартуы",
                                    "Сокращение",
                                    "Abbreviation",
                                    AgencyView::abbreviation)
                            .column("name", "Атауы", "Наименование", "Name", AgencyView::name)
                            .column("kind", "Түрі", "Вид", "Kind", AgencyView::kind)
                            .column("group", "Тобы", "Группа", "Group", AgencyView::group)
                            .column(
                                    "validFrom",
                                    "Басталуы",
                                    "Действует с",
                                    "Valid from",
                                    AgencyView::validFrom)
                            .column(
                                    "validTo",
                                    "Аяқталуы",
                                    "Действует по",
                                    "Valid to",
                                    AgencyView::validTo)
                            .column(
                                    "successor",
                                    "Мирасқоры",
                                    "Преемник",
                                    "Successor",
                                    AgencyView::successor)
                            .column(
                                    "translation",
                                    "Аударма",
                                    "Перевод",
                                    "Translation",
                                    AgencyView::translation)
                            .column(
                                    "updatedAt",
                                    "Соңғы өзгеріс",
                                    "Последнее изменение",
                                    "Updated at",
                                    AgencyView::updatedAt));

    private final PlanStore plans;
    private final Lists lists;

    AgencyResource(PlanStore plans, Lists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @GET
    @Path("/agencies")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listAgencies",
            summary = "The executors of the plan and their successors",
            description =
                    "21 executors as the plan names them, and the bodies that have taken another's place since.")
    @SortFields("code")
    public Page<AgencyView> list(@BeanParam AgencyFilter filter) {
        KnownPlan plan = plans.now();
        Stream<AgencyView> all =
                plan.agencies().stream().map(agency -> AgencyView.of(agency, plan));
        List<AgencyView> agencies =
                filter.since().map(since -> changed(since, all)).orElse(all).toList();
        return lists.page(agencies, ORDER, FORMS, filter);
    }

    private static Stream<AgencyView> changed(Instant since, Stream<AgencyView> all) {
        return all.filter(agency -> !agency.changedAt().isBefore(since)).map(AgencyView::changed);
    }

    @GET
    @Path("/agencies/{code}")
    @Operation(
            operationId = "getAgency",
            summary = "One executor",
            description =
                    "With its name in three languages, former names and how the act writes it, and its successor where it has one.")
    public AgencyView get(
            @RestPath @Parameter(description = "Its code in the plan.", example = "MOJ")
                    String code) {
        KnownPlan plan = plans.now();
        return plan.agency(code)
                .map(agency -> AgencyView.of(agency, plan))
                .orElseThrow(NotFound::new);
    }
}
