package kz.zantartip.measures.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Comparator;
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
        @Schema(required = true, maxItems = 1000) List<Item> items,
        @Schema(required = true, description = "Of everything.") DisciplineCounts totals)
        implements Tabular<DisciplineView.Item> {

    @Schema(
            name = "DisciplineItem",
            description = "The counts of one group; only what was grouped by is named.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(
                            description =
                                    "Whose the reports are: who handed them in, or who is to do so now.",
                            examples = "MOJ",
                            maxLength = 20)
                    String agency,
            @Schema(
                            description =
                                    "KATO code of the local executive body; absent from the row of all other bodies.",
                            examples = "75",
                            pattern = "^[0-9]{2}$",
                            maxLength = 2)
                    String region,
            @Schema(examples = "3", minimum = "1", maximum = "5") Integer direction,
            Duty duty,
            @JsonUnwrapped DisciplineCounts counts) {}

    private record Group(String agency, String region, Integer direction, Duty duty)
            implements Comparable<Group> {

        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::agency, last())
                        .thenComparing(Group::region, last())
                        .thenComparing(Group::direction, last())
                        .thenComparing(Group::duty, last());

        private static <T extends Comparable<? super T>> Comparator<T> last() {
            return Comparator.nullsLast(Comparator.naturalOrder());
        }

        static Group of(OwedReport owed, List<DisciplineGrouping> by) {
            return new Group(
                    by.contains(DisciplineGrouping.agency) ? owed.agency() : null,
                    by.contains(DisciplineGrouping.region) ? owed.region() : null,
                    by.contains(DisciplineGrouping.direction)
                            ? (Integer) owed.deadline().edition().direction()
                            : null,
                    by.contains(DisciplineGrouping.duty) ? owed.duty() : null);
        }

        Item counting(List<OwedReport> owed) {
            return new Item(agency, region, direction, duty, DisciplineCounts.of(owed));
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

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
                        .map(group -> group.getKey().counting(group.getValue()))
                        .toList(),
                DisciplineCounts.of(owed));
    }

    @Override
    public List<Item> rows() {
        return items;
    }

    @Override
    public Forms<Item> forms() {
        return DisciplineTable.FORMS;
    }
}
