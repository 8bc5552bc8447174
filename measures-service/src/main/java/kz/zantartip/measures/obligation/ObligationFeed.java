package kz.zantartip.measures.obligation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zantartip.chassis.exchange.calendar.CalendarEntry;
import kz.zantartip.chassis.exchange.calendar.CalendarFeed;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.deadline.DeadlineFeed;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.Measure;
import kz.zantartip.measures.plan.MeasureEdition;
import kz.zantartip.measures.plan.Succession;

/// The reporting calendar as one to subscribe to, beside that of the measures' deadlines. Its entries change when the working-day
/// calendar does, when another body takes the place of theirs, and with the measures that name it; what nobody owes any more
/// stays in the feed as cancelled.
final class ObligationFeed implements Forms.Form<ObligationView> {

    private static final LocalizedText NAME =
            new LocalizedText(
                    "Заң мен тәртіп: жартыжылдық ақпарат",
                    "Закон и порядок: полугодовая информация",
                    "Law and order: half-yearly information");
    private static final LocalizedText SUMMARY =
            new LocalizedText(
                    "%s · ІІМ-ге ақпарат: %s",
                    "%s · Информация в МВД: %s", "%s · Information to the MIA: %s");
    private static final LocalizedText OFFICIAL_DAY =
            new LocalizedText("Ресми мерзім: %s", "Официальный срок: %s", "Official day: %s");

    private final KnownPlan plan;
    private final KnownObligations known;
    private final ObligationFilter filter;

    ObligationFeed(KnownPlan plan, KnownObligations known, ObligationFilter filter) {
        this.plan = plan;
        this.known = known;
        this.filter = filter;
    }

    @Override
    public void write(List<ObligationView> owed, Lang lang, OutputStream out) throws IOException {
        CalendarFeed.write(
                filter.named(NAME.in(lang)),
                Stream.concat(
                                owed.stream().map(each -> entry(each, false, lang)),
                                withdrawn().map(each -> entry(each, true, lang)))
                        .toList(),
                out);
    }

    private Stream<ObligationView> withdrawn() {
        ObligationAccess access = ObligationAccess.ofNobody(plan);
        return ReportingCalendar.withdrawn(plan, known.handedIn()).stream()
                .filter(owed -> filter.mayMatch(owed, plan))
                .map(owed -> ObligationView.of(owed, null, access))
                .filter(filter::matches);
    }

    private CalendarEntry entry(ObligationView owed, boolean cancelled, Lang lang) {
        List<Instant> changes = changes(owed.owed());
        String who = owed.agency() + (owed.region() == null ? "" : "-" + owed.region());
        return new CalendarEntry(
                "obligation-" + owed.owed().name() + "@zantartip.kz",
                owed.effectiveOn(),
                plan.calendarChanges() + changes.size(),
                changes.stream()
                        .reduce(
                                plan.calendarChangedAt(),
                                (one, other) -> one.isAfter(other) ? one : other),
                SUMMARY.in(lang).formatted(who, owed.period().code()),
                plan.agency(owed.agency()).orElseThrow().card().name().in(lang)
                        + "\n\n"
                        + OFFICIAL_DAY.in(lang).formatted(owed.dueOn()),
                cancelled,
                cancelled ? List.of() : DeadlineFeed.alarmsOf(owed.status()));
    }

    /// Every act so far that may have changed who owes it. It only grows, so that SEQUENCE never falls.
    private List<Instant> changes(Obligation owed) {
        List<Instant> changes = new ArrayList<>();
        String inCharge = plan.inChargeOn(owed.dueOn(), owed.planned());
        String at = owed.planned();
        while (!at.equals(inCharge)) {
            Succession next = plan.successionOf(at).orElseThrow();
            changes.add(next.recordedAt());
            at = next.successor();
        }
        plan.measures().stream()
                .map(Measure::editions)
                .filter(editions -> editions.stream().anyMatch(edition -> names(edition, owed)))
                .flatMap(editions -> editions.stream().skip(1))
                .forEach(edition -> changes.add(edition.recordedAt()));
        return changes;
    }

    private static boolean names(MeasureEdition edition, Obligation owed) {
        return edition.executors().stream()
                .anyMatch(executor -> executor.agency().equals(owed.planned()));
    }
}
