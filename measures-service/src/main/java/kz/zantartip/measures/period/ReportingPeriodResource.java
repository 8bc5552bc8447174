package kz.zantartip.measures.period;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.page.SortFields;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.period.ReportingPeriod.Kind;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The quarters, half-years and years that have begun since the plan's first day.
@Path("/api/v1")
@PermitAll
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class ReportingPeriodResource {

    private static final Order<ReportingPeriodView> ORDER =
            new Order<ReportingPeriodView>("-start,-end", "code")
                    .by("start", ReportingPeriodView::start, LocalDate::parse)
                    .by("end", ReportingPeriodView::end, LocalDate::parse)
                    .by("code", ReportingPeriodView::code, Function.identity());

    private static final Forms<ReportingPeriodView> FORMS =
            Forms.of(
                    new Table<ReportingPeriodView>("reporting-periods")
                            .column("code", "Код", "Код", "Code", ReportingPeriodView::code)
                            .column("kind", "Түрі", "Вид", "Kind", ReportingPeriodView::kind)
                            .column(
                                    "start",
                                    "Басталуы",
                                    "Начало",
                                    "Start",
                                    ReportingPeriodView::start)
                            .column("end", "Аяқталуы", "Конец", "End", ReportingPeriodView::end)
                            .column(
                                    "over",
                                    "Аяқталған",
                                    "Завершён",
                                    "Over",
                                    ReportingPeriodView::over));

    private final Lists lists;
    private final Clock clock;

    ReportingPeriodResource(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Path("/reporting-periods")
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.XLSX})
    @Operation(
            operationId = "listReportingPeriods",
            summary = "Quarters, half-years and years that have begun, newest first",
            description = "Each with its first and last day and whether it is over.")
    @SortFields({"start", "end", "code"})
    public Page<ReportingPeriodView> list(@BeanParam ListQuery query) {
        LocalDate today = Almaty.today(clock);
        List<ReportingPeriodView> begun =
                Stream.of(Kind.QUARTER, Kind.HALF_YEAR, Kind.YEAR)
                        .flatMap(kind ->
                                Stream.iterate(
                                        ReportingPeriod.containing(Plan.BEGINS_ON, kind),
                                        period -> !period.start().isAfter(today),
                                        ReportingPeriod::next))
                        .map(period -> ReportingPeriodView.of(period, today))
                        .toList();
        return lists.page(begun, ORDER, FORMS, query);
    }
}
