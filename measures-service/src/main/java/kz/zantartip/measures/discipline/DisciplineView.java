package kz.zantartip.measures.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zantartip.chassis.period.PeriodView;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Tabular;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.report.KnownReports;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who reports how reliably. A pure function of what was known of plan and reports: nothing of it is stored.
@Schema(
        name = "Discipline",
        description =
                "Reports owed and received, by group. Each is counted for the body that owes it; deadlines before the adoption are"
                        + " counted nowhere.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisciplineView(
        @Schema(description = "The period asked about; absent for all that the plan covers.")
                PeriodView period,
        @Schema(required = true, maxItems = 4) List<DisciplineGrouping> groupBy,
        @Schema(required = true, description = "The day asked about, in Almaty.") LocalDate today,
        @Schema(required = true, maxItems = 1000) List<DisciplineCounts> items,
        @Schema(required = true, description = "Of everything.") DisciplineCounts totals)
        implements Tabular<DisciplineCounts> {

    static DisciplineView of(KnownPlan plan, KnownReports reports, DisciplineQuery query) {
        List<OwedReport> owed =
                plan.deadlines().stream()
                        .filter(deadline ->
                                query.period == null || query.period.contains(deadline.dueOn()))
                        .flatMap(deadline -> OwedReport.on(deadline, plan, reports))
                        .filter(each -> each.standing().status() != DeadlineStatus.BEFORE_ADOPTION)
                        .filter(each -> query.matches(each, plan))
                        .toList();
        Map<Group, List<OwedReport>> groups =
                owed.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> Group.of(each, query.groups()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new DisciplineView(
                query.period == null ? null : PeriodView.of(query.period),
                query.groups(),
                plan.today(),
                groups.entrySet().stream()
                        .map(group -> DisciplineCounts.of(group.getKey(), group.getValue()))
                        .toList(),
                DisciplineCounts.of(Group.ALL, owed));
    }

    @Override
    public List<DisciplineCounts> rows() {
        return items;
    }

    @Override
    public Forms<DisciplineCounts> forms() {
        return DisciplineTable.FORMS;
    }
}
