package kz.zantartip.measures.obligation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.zantartip.chassis.exchange.calendar.CalendarEntry;
import kz.zantartip.chassis.exchange.calendar.CalendarFeed;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.deadline.DeadlineFeed;
import kz.zantartip.measures.plan.KnownPlan;

/// The reporting calendar as one to subscribe to, beside that of the measures' deadlines. Its entries change when the working-day
/// calendar does.
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
    private final ObligationFilter filter;

    ObligationFeed(KnownPlan plan, ObligationFilter filter) {
        this.plan = plan;
        this.filter = filter;
    }

    @Override
    public void write(List<ObligationView> owed, Lang lang, OutputStream out) throws IOException {
        CalendarFeed.write(
                filter.named(NAME.in(lang)),
                owed.stream().map(each -> entry(each, lang)).toList(),
                out);
    }

    private CalendarEntry entry(ObligationView owed, Lang lang) {
        String who = owed.agency() + (owed.region() == null ? "" : "-" + owed.region());
        return new CalendarEntry(
                "obligation-" + owed.id() + "@zantartip.kz",
                owed.effectiveOn(),
                plan.calendarEdition().edition() - 1,
                plan.calendarEdition().recordedAt(),
                SUMMARY.in(lang).formatted(who, owed.period().code()),
                plan.agency(owed.agency()).orElseThrow().card().name().in(lang)
                        + "\n\n"
                        + OFFICIAL_DAY.in(lang).formatted(owed.dueOn()),
                false,
                DeadlineFeed.alarmsOf(owed.status()));
    }
}
