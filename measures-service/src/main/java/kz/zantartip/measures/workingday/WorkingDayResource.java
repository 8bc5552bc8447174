package kz.zantartip.measures.workingday;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
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

/// The working-day calendar that moves deadlines to the next working day.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class WorkingDayResource {

    private static final Order<WorkingDayView> ORDER =
            new Order<WorkingDayView>("date", "date")
                    .by("date", WorkingDayView::date, LocalDate::parse);

    private static final Forms<WorkingDayView> FORMS =
            Forms.of(
                    new Table<WorkingDayView>("working-days")
                            .column("date", "Күні", "Дата", "Date", WorkingDayView::date)
                            .column(
                                    "working",
                                    "Жұмыс күні",
                                    "Рабочий",
                                    "Working",
                                    WorkingDayView::working)
                            .column("kind", "Түрі", "Вид", "Kind", WorkingDayView::kind)
                            .column(
                                    "holiday",
                                    "Мереке",
                                    "Праздник",
                                    "Holiday",
                                    WorkingDayView::holiday)
                            .column(
                                    "calendarVersion",
                                    "Күнтізбе нұсқасы",
                                    "Версия календаря",
                                    "Calendar version",
                                    WorkingDayView::calendarVersion)
                            .column(
                                    "decided",
                                    "Актімен бекітілген",
                                    "Утверждён актом",
                                    "Decided",
                                    WorkingDayView::decided));

    private final PlanStore plans;
    private final Lists lists;

    WorkingDayResource(PlanStore plans, Lists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @GET
    @Path("/working-days")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listWorkingDays",
            summary = "Every day of a span: worked or not, and why",
            description =
                    "Weekends, holidays with their validity, the days off in their place, and weekend days on which work was"
                            + " ordered. Both ends belong to the span, which may be up to ten years; without them it is this year.")
    @SortFields("date")
    public Page<WorkingDayView> list(@BeanParam WorkingDayFilter filter) {
        KnownPlan plan = plans.asOf(filter.asOf());
        List<WorkingDayView> days =
                filter.days(plan.today()).map(date -> WorkingDayView.of(date, plan)).toList();
        return lists.page(days, ORDER, FORMS, filter);
    }
}
