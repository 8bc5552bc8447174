package kz.zantartip.measures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.schedule.WorkingDayCalendar;

/// The plan as this system knew it at a moment: no edition, extension, succession or calendar recorded later has a say in it.
public final class KnownPlan {

    private final Plan plan;
    private final Instant moment;
    private final LocalDate today;
    private final List<CalendarEdition> calendars;
    private final Map<String, List<Extension>> extensions = new HashMap<>();
    private final Map<String, Succession> successions = new LinkedHashMap<>();
    private final TreeMap<Integer, Measure> measures = new TreeMap<>();
    private final Map<String, PlannedDeadline> deadlines = new LinkedHashMap<>();

    /// @param today the day that it is; where what is known was recorded by a clock that is ahead, not that clock's
    KnownPlan(Plan plan, Instant moment, LocalDate today) {
        this.plan = plan;
        this.moment = moment;
        this.today = today;
        this.calendars =
                plan.calendars().stream().filter(edition -> isKnown(edition.recordedAt())).toList();
        plan.extensions().stream()
                .filter(extension -> isKnown(extension.recordedAt()))
                .forEach(extension ->
                        extensions
                                .computeIfAbsent(extension.deadline(), _ -> new ArrayList<>())
                                .add(extension));
        plan.successions().stream()
                .filter(succession -> isKnown(succession.recordedAt()))
                .forEach(succession -> successions.put(succession.predecessor(), succession));
        plan.measures()
                .forEach((number, editions) -> {
                    List<MeasureEdition> known =
                            editions.stream()
                                    .filter(edition -> isKnown(edition.recordedAt()))
                                    .toList();
                    if (!known.isEmpty()) {
                        measures.put(number, Measure.of(known, this));
                    }
                });
        measures.values().stream()
                .flatMap(measure -> measure.deadlines().stream())
                .forEach(deadline -> deadlines.put(deadline.id(), deadline));
    }

    /// Whether it, the latest of its plan, is still what the plan says: on the same day.
    boolean holds(Plan other, Instant now) {
        return plan == other && today.equals(LocalDate.ofInstant(now, Almaty.ZONE));
    }

    private boolean isKnown(Instant recordedAt) {
        return !recordedAt.isAfter(moment);
    }

    public List<ReportingRule> reportingRules() {
        return plan.reportingRules();
    }

    /// The day in Almaty.
    public LocalDate today() {
        return today;
    }

    public LocalDate liveFrom() {
        return plan.liveFrom();
    }

    /// The moment of which this is what was known.
    public Instant moment() {
        return moment;
    }

    /// What the working-day calendar says of itself: how holidays move, and what is not known yet.
    public String calendarNote() {
        return calendarEdition().calendar().note();
    }

    public WorkingDayCalendar calendar() {
        return calendarEdition().workingDays();
    }

    /// The version of the calendar that counts.
    public CalendarEdition calendarEdition() {
        return calendars.getLast();
    }

    /// How often the calendar has been replaced so far.
    public int calendarChanges() {
        return calendars.size() - 1;
    }

    public Instant calendarChangedAt() {
        return calendars.getLast().recordedAt();
    }

    /// Every version of the calendar so far, in order.
    List<CalendarEdition> calendars() {
        return calendars;
    }

    /// The versions in which an act decided this year, in order: none while it has not been decided.
    public List<CalendarEdition> decisionsOn(int year) {
        return calendars.stream().filter(calendar -> calendar.decides(year)).toList();
    }

    List<Extension> extensionsOf(String deadline) {
        return List.copyOf(extensions.getOrDefault(deadline, List.of()));
    }

    /// By number.
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    public Optional<Measure> measure(int number) {
        return Optional.ofNullable(measures.get(number));
    }

    /// By measure, then by day.
    public List<PlannedDeadline> deadlines() {
        return List.copyOf(deadlines.values());
    }

    public Optional<PlannedDeadline> deadline(String id) {
        return Optional.ofNullable(deadlines.get(id));
    }

    /// Deadlines that an amendment has taken away, by measure, then by day.
    public Stream<PlannedDeadline> withdrawn() {
        return measures.values().stream().flatMap(measure -> measure.withdrawn().stream());
    }

    /// The bodies that were known: those of the plan first, in its order.
    public List<Agency> agencies() {
        return plan.agencies().stream().filter(agency -> isKnown(agency.recordedAt())).toList();
    }

    public Optional<Agency> agency(String code) {
        return agencies().stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    /// By which body, if any, this one has been or will be replaced.
    public Optional<Succession> successionOf(String agency) {
        return Optional.ofNullable(successions.get(agency));
    }

    /// Whether the other body is this one, or stands in for it some day.
    public boolean isSucceededBy(String agency, String other) {
        String at = agency;
        for (int steps = 0; steps < successions.size() && !at.equals(other); steps++) {
            Succession next = successions.get(at);
            if (next == null) {
                return false;
            }
            at = next.successor();
        }
        return at.equals(other);
    }

    /// When this system last learnt that somebody stands in for this body, or will; empty where nobody does.
    public Optional<Instant> succeededAt(String agency) {
        Optional<Instant> last = Optional.empty();
        String at = agency;
        for (int steps = 0; steps < successions.size() && successions.containsKey(at); steps++) {
            Instant recorded = successions.get(at).recordedAt();
            last = last.filter(recorded::isBefore).or(() -> Optional.of(recorded));
            at = successions.get(at).successor();
        }
        return last;
    }

    /// The last day so far on which this measure came to read differently by what had been recorded before that day: an edition
    /// took effect, or a successor took an executor's place. Empty where there was none.
    public Optional<LocalDate> lastTurn(Measure measure) {
        Stream<LocalDate> editions =
                measure.effective()
                        .filter(edition -> isTurn(edition.effectiveFrom(), edition.recordedAt()))
                        .map(MeasureEdition::effectiveFrom);
        Stream<LocalDate> successors =
                measure.inForceOn(today).executors().stream()
                        .flatMap(executor -> successionsInForce(executor.agency()))
                        .filter(succession -> isTurn(succession.from(), succession.recordedAt()))
                        .map(Succession::from);
        return Stream.concat(editions, successors).max(Comparator.naturalOrder());
    }

    private boolean isTurn(LocalDate day, Instant recordedAt) {
        return !day.isAfter(today) && day.atStartOfDay(Almaty.ZONE).toInstant().isAfter(recordedAt);
    }

    /// By which this body's place has passed on, and on, until today.
    private Stream<Succession> successionsInForce(String agency) {
        return Stream.iterate(
                        successions.get(agency),
                        succession -> succession != null && !today.isBefore(succession.from()),
                        succession -> successions.get(succession.successor()))
                .limit(successions.size());
    }

    /// Who stands in for this body on that day: itself, or the last of its successors whose time has come.
    public String inChargeOn(LocalDate day, String agency) {
        String inCharge = agency;
        for (int steps = 0; steps < successions.size(); steps++) {
            Succession next = successions.get(inCharge);
            if (next == null || day.isBefore(next.from())) {
                break;
            }
            inCharge = next.successor();
        }
        return inCharge;
    }

    /// KATO codes of the regions in force on that day, in the official order.
    public List<String> regionsOn(LocalDate day) {
        return plan.regions().stream()
                .filter(region -> region.isInForceOn(day))
                .map(Region::kato)
                .toList();
    }
}
