package kz.zantartip.measures.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;
import kz.zantartip.chassis.table.Tabular;
import kz.zantartip.measures.deadline.DeadlineStatus;
import kz.zantartip.measures.deadline.DeadlineView;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.report.KnownReports;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many measures and deadlines there are, by group. Deadlines before the adoption are counted nowhere.
@Schema(name = "MeasureSummary", description = "Measures and their deadlines counted, by group.")
public record SummaryView(
        @Schema(required = true, maxItems = 3) List<Grouping> groupBy,
        @Schema(required = true, description = "The day asked about, in Almaty.") LocalDate today,
        @Schema(required = true, maxItems = 1000) List<Item> items,
        @Schema(required = true) Totals totals)
        implements Tabular<SummaryView.Item> {

    @Schema(
            name = "MeasureSummaryItem",
            description = "The counts of one group; only what was grouped by is named.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(examples = "3", minimum = "1", maximum = "5") Integer direction,
            @Schema(
                            description = "The lead executor, by the plan's code.",
                            examples = "MOJ",
                            maxLength = 20)
                    String agency,
            DeadlineStatus status,
            @Schema(
                            required = true,
                            description = "Measures with such a deadline.",
                            examples = "12",
                            minimum = "0")
                    long measures,
            @Schema(required = true, examples = "40", minimum = "0") long deadlines,
            @Schema(
                            required = true,
                            description =
                                    "How many of them are late: reported after the day, or past it without a report.",
                            examples = "2",
                            minimum = "0")
                    long late,
            @Schema(
                            required = true,
                            description = "How many of them stand `OVERDUE`.",
                            examples = "1",
                            minimum = "0")
                    long overdue,
            @Schema(
                            required = true,
                            description = "How many of them stand `ACCEPTED`.",
                            examples = "9",
                            minimum = "0")
                    long accepted) {}

    @Schema(
            name = "MeasureSummaryTotals",
            description = "The counts of everything, each measure once.")
    public record Totals(
            @Schema(required = true, examples = "55", minimum = "0") long measures,
            @Schema(required = true, examples = "342", minimum = "0") long deadlines,
            @Schema(required = true, examples = "2", minimum = "0") long late,
            @Schema(required = true, examples = "1", minimum = "0") long overdue,
            @Schema(required = true, examples = "9", minimum = "0") long accepted) {}

    private static final Forms<Item> FORMS =
            Forms.of(
                    new Table<Item>("measure-summary")
                            .column(
                                    "direction",
                                    "Бағыт",
                                    "Направление",
                                    "Direction",
                                    Item::direction)
                            .column("agency", "Жауапты", "Ответственный", "Lead", Item::agency)
                            .column("status", "Жай-күйі", "Состояние", "Status", Item::status)
                            .column(
                                    "measures",
                                    "Іс-шаралар",
                                    "Мероприятий",
                                    "Measures",
                                    Item::measures)
                            .column(
                                    "deadlines",
                                    "Мерзімдер",
                                    "Сроков",
                                    "Deadlines",
                                    Item::deadlines)
                            .column("late", "Кешіккен", "С опозданием", "Late", Item::late)
                            .column(
                                    "overdue",
                                    "Мерзімі өткен",
                                    "Просрочено",
                                    "Overdue",
                                    Item::overdue)
                            .column(
                                    "accepted",
                                    "Қабылданған",
                                    "Принято",
                                    "Accepted",
                                    Item::accepted));

    private record Group(Integer direction, String agency, DeadlineStatus status)
            implements Comparable<Group> {

        private static final Comparator<Group> ORDER =
                Comparator.comparing(
                                Group::direction, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(
                                Group::agency, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(
                                Group::status, Comparator.nullsLast(Comparator.naturalOrder()));

        static Group of(DeadlineView deadline, List<Grouping> by) {
            return new Group(
                    by.contains(Grouping.direction)
                            ? deadline.planned().edition().direction()
                            : null,
                    by.contains(Grouping.agency) ? deadline.lead() : null,
                    by.contains(Grouping.status) ? deadline.status() : null);
        }

        Item counting(List<DeadlineView> deadlines) {
            Totals counted = totals(deadlines);
            return new Item(
                    direction,
                    agency,
                    status,
                    counted.measures(),
                    counted.deadlines(),
                    counted.late(),
                    counted.overdue(),
                    counted.accepted());
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    static SummaryView of(KnownPlan plan, KnownReports reports, List<Grouping> groupBy) {
        List<DeadlineView> counted =
                plan.deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, plan, reports))
                        .filter(deadline -> deadline.status() != DeadlineStatus.BEFORE_ADOPTION)
                        .toList();
        Map<Group, List<DeadlineView>> groups =
                counted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        deadline -> Group.of(deadline, groupBy),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<Item> items =
                groups.entrySet().stream()
                        .map(group -> group.getKey().counting(group.getValue()))
                        .toList();
        return new SummaryView(groupBy, plan.today(), items, totals(counted));
    }

    @Override
    public List<Item> rows() {
        return items;
    }

    @Override
    public Forms<Item> forms() {
        return FORMS;
    }

    private static Totals totals(List<DeadlineView> deadlines) {
        return new Totals(
                deadlines.stream().map(DeadlineView::measure).distinct().count(),
                deadlines.size(),
                deadlines.stream().filter(DeadlineView::late).count(),
                count(deadlines, DeadlineStatus.OVERDUE),
                count(deadlines, DeadlineStatus.ACCEPTED));
    }

    private static long count(List<DeadlineView> deadlines, DeadlineStatus status) {
        return deadlines.stream().filter(deadline -> deadline.status() == status).count();
    }
}
