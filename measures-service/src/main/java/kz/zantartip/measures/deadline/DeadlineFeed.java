package kz.zantartip.measures.deadline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.exchange.calendar.CalendarEntry;
import kz.zantartip.chassis.exchange.calendar.CalendarFeed;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlannedDeadline;
import kz.zantartip.measures.report.KnownReports;

/// Deadlines as a calendar to subscribe to, on the day that binds. A deadline that an amendment took away stays in the feed
/// as cancelled, so that no calendar keeps it.
public final class DeadlineFeed implements Forms.Form<DeadlineView> {

    private static final LocalizedText NAME =
            new LocalizedText(
                    "Заң мен тәртіп: мерзімдер",
                    "Закон и порядок: сроки",
                    "Law and order: deadlines");
    private static final LocalizedText UNOFFICIAL =
            new LocalizedText(null, "Неофициальный перевод.", "Unofficial translation.");
    private static final List<Integer> ALARM_DAYS = List.of(21, 14, 7, 1);

    /// Room in a calendar's month view; the whole title stands in the description.
    private static final int SUMMARY_LENGTH = 120;

    private final KnownPlan plan;
    private final KnownReports reports;
    private final DeadlineFilter filter;

    DeadlineFeed(KnownPlan plan, KnownReports reports, DeadlineFilter filter) {
        this.plan = plan;
        this.reports = reports;
        this.filter = filter;
    }

    @Override
    public void write(List<DeadlineView> deadlines, Lang lang, OutputStream out)
            throws IOException {
        List<CalendarEntry> entries = new ArrayList<>();
        deadlines.stream()
                .filter(deadline -> !deadline.isGone())
                .forEach(deadline -> entries.add(entry(deadline, deadline.isLeaving(), lang)));
        plan.withdrawn()
                .map(withdrawn -> DeadlineView.of(withdrawn, plan, reports))
                .filter(withdrawn -> filter.matches(withdrawn, plan))
                .forEach(withdrawn -> entries.add(entry(withdrawn, true, lang)));
        CalendarFeed.write(filter.named(NAME.in(lang)), entries, out);
    }

    private CalendarEntry entry(DeadlineView deadline, boolean cancelled, Lang lang) {
        PlannedDeadline planned = deadline.planned();
        return new CalendarEntry(
                "deadline-" + deadline.id() + "@zantartip.kz",
                deadline.effectiveOn(),
                planned.changes(),
                planned.changedAt(),
                brief("%d · %s".formatted(deadline.measure(), planned.edition().title().in(lang))),
                description(deadline, lang),
                cancelled,
                cancelled ? List.of() : alarmsOf(deadline.status()));
    }

    /// So many days before, a reminder of what is still to be done; of what is handed in or past there is none.
    public static List<Integer> alarmsOf(DeadlineStatus status) {
        return switch (status) {
            case UPCOMING, DUE_SOON, RETURNED -> ALARM_DAYS;
            case BEFORE_ADOPTION, ACCEPTED, SUBMITTED, NOT_RECORDED, OVERDUE -> List.of();
        };
    }

    private String description(DeadlineView deadline, Lang lang) {
        PlannedDeadline planned = deadline.planned();
        String executors =
                deadline.agencies().stream()
                        .map(code ->
                                plan.agency(code)
                                        .map(agency -> agency.card().name().in(lang))
                                        .orElse(code))
                        .reduce((all, next) -> all + "; " + next)
                        .orElse("");
        return """
        %s

        %s: %s
        %s: %s
        %s: %s\
        """
                .formatted(
                        planned.edition().title().in(lang),
                        new LocalizedText("Аяқталу нысаны", "Форма завершения", "Completion form")
                                .in(lang),
                        planned.edition().completionForm().in(lang),
                        new LocalizedText("Ресми мерзім", "Официальный срок", "Official day")
                                .in(lang),
                        deadline.dueOn(),
                        new LocalizedText("Орындаушылар", "Исполнители", "Executors").in(lang),
                        executors,
                        lang == Lang.KK ? "" : "\n\n" + UNOFFICIAL.in(lang));
    }

    private static String brief(String text) {
        return text.length() <= SUMMARY_LENGTH
                ? text
                : text.substring(0, text.lastIndexOf(' ', SUMMARY_LENGTH - 1)) + "…";
    }
}
