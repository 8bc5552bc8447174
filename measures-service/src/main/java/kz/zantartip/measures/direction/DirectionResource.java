package kz.zantartip.measures.direction;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.measures.plan.Direction;
import kz.zantartip.measures.plan.ExpectedResult;
import kz.zantartip.measures.plan.PlanStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/// What the Concept sets out: five directions and the results expected of them. No act has changed them, so caches may keep
/// them for five minutes.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class DirectionResource {

    private static final int FIVE_MINUTES = 300;

    private static final Order<Direction> DIRECTION_ORDER =
            new Order<Direction>("number", "number")
                    .by("number", Direction::number, Integer::valueOf);

    private static final Forms<Direction> DIRECTION_FORMS =
            Forms.of(
                    new Table<Direction>("directions")
                            .column("number", "Нөмірі", "Номер", "Number", Direction::number)
                            .column("name", "Атауы", "Наименование", "Name", Direction::name)
                            .column(
                                    "indicator",
                                    "Индикатор",
                                    "Индикатор",
                                    "Indicator",
                                    Direction::indicator)
                            .column(
                                    "measuresFrom",
                                    "Іс-шаралар: бастап",
                                    "Мероприятия с",
                                    "Measures from",
                                    direction -> direction.measures().from())
                            .column(
                                    "measuresTo",
                                    "Іс-шаралар: дейін",
                                    "Мероприятия по",
                                    "Measures to",
                                    direction -> direction.measures().to()));

    private static final Order<ExpectedResult> RESULT_ORDER =
            new Order<ExpectedResult>("number", "number")
                    .by("number", ExpectedResult::number, Integer::valueOf);

    private static final Forms<ExpectedResult> RESULT_FORMS =
            Forms.of(
                    new Table<ExpectedResult>("expected-results")
                            .column("number", "Нөмірі", "Номер", "Number", ExpectedResult::number)
                            .column("name", "Атауы", "Наименование", "Name", ExpectedResult::name)
                            .column(
                                    "description",
                                    "Сипаттамасы",
                                    "Описание",
                                    "Description",
                                    ExpectedResult::description));

    private final PlanStore plans;
    private final Lists lists;

    DirectionResource(PlanStore plans, Lists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @GET
    @Path("/directions")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listDirections",
            summary = "The five directions of the Concept",
            description =
                    "In the Concept's order, each with the target indicator that measures it.")
    @SortFields("number")
    public Page<Direction> directions(@BeanParam ListQuery query) {
        return lists.page(plans.plan().directions(), DIRECTION_ORDER, DIRECTION_FORMS, query);
    }

    @GET
    @Path("/directions/{number}")
    @Cache(maxAge = FIVE_MINUTES)
    @Operation(
            operationId = "getDirection",
            summary = "One direction",
            description = "With the target indicator that measures it.")
    public Direction direction(@RestPath int number) {
        return plans.plan().directions().stream()
                .filter(direction -> direction.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @GET
    @Path("/expected-results")
    @Cache(maxAge = FIVE_MINUTES)
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listExpectedResults",
            summary = "The six results that the Concept expects",
            description =
                    "In the Concept's order; each belongs to a direction or to the Concept as a whole.")
    @SortFields("number")
    public Page<ExpectedResult> expectedResults(@BeanParam ListQuery query) {
        return lists.page(plans.plan().expectedResults(), RESULT_ORDER, RESULT_FORMS, query);
    }
}
