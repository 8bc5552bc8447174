package kz.zantartip.measures.obligation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What executors owe besides their measures' deadlines. It never counts among those.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class ReportingCalendarResource {

    private static final Order<ObligationView> ORDER =
            new Order<ObligationView>("dueOn,agency,region", "id")
                    .by("dueOn", ObligationView::dueOn, LocalDate::parse)
                    .by("agency", ObligationView::agency, Function.identity())
                    .by("region", ObligationView::region, Function.identity())
                    .by("id", ObligationView::id, Function.identity());

    private static final Forms<ObligationView> FORMS =
            Forms.of(
                    new Table<ObligationView>("reporting-calendar")
                            .column("id", "Код", "Код", "Id", ObligationView::id)
                            .column("agency", "Орган", "Орган", "Agency", ObligationView::agency)
                            .column("region", "Өңір", "Регион", "Region", ObligationView::region)
                            .column(
                                    "period",
                                    "Кезең",
                                    "Период",
                                    "Period",
                                    owed -> owed.period().code())
                            .column(
                                    "dueOn",
                                    "Ресми мерзім",
                                    "Официальный срок",
                                    "Due on",
                                    ObligationView::dueOn)
                            .column(
                                    "effectiveOn",
                                    "Нақты мерзім",
                                    "Фактический срок",
                                    "Effective on",
                                    ObligationView::effectiveOn)
                            .column(
                                    "status",
                                    "Жай-күйі",
                                    "Состояние",
                                    "Status",
                                    ObligationView::status)
                            .column(
                                    "late",
                                    "Кешіккен",
                                    "С опозданием",
                                    "Late",
                                    ObligationView::late)
                            .column(
                                    "daysLate",
                                    "Кешіккен күндер",
                                    "Дней опоздания",
                                    "Days late",
                                    ObligationView::daysLate));

    private final PlanStore plans;
    private final Lists lists;

    ReportingCalendarResource(PlanStore plans, Lists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @GET
    @Path("/reporting-calendar")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listReportingObligations",
            summary = "The half-yearly information that every executor owes",
            description =
                    "By the act every executor informs the Ministry of Internal Affairs on each half-year by the 15th of the month"
                            + " after it. Apart from the measures' deadlines and not counted among them.")
    @SortFields({"dueOn", "agency", "region", "id"})
    public Page<ObligationView> list(@BeanParam ObligationFilter filter) {
        KnownPlan plan = plans.asOf(filter.asOf());
        List<ObligationView> owed =
                ReportingCalendar.obligations(plan).stream()
                        .filter(obligation -> filter.matches(obligation, plan))
                        .toList();
        return lists.page(owed, ORDER, FORMS, filter);
    }
}
