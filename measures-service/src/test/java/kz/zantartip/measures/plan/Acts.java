package kz.zantartip.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.schedule.CalendarVersion;
import kz.zantartip.measures.schedule.ScheduleDescription;
import kz.zantartip.measures.schedule.ScheduleType;

/// What acts do to the plan, recorded at the clock's now, for tests of how it is read afterwards.
@ApplicationScoped
public class Acts {

    public static final Act AMENDMENT =
            new Act(
                    "777",
                    LocalDate.of(2026, 11, 19),
                    new LocalizedText("Өзгеріс", "Изменение", "Amendment"));

    private final EntityManager database;
    private final Clock clock;

    Acts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void amend(int measure, LocalDate from, UnaryOperator<Wording> change) {
        MeasureEdition latest =
                database.createQuery(
                                "from MeasureEdition where measure = :measure order by edition desc",
                                MeasureEdition.class)
                        .setParameter("measure", measure)
                        .setMaxResults(1)
                        .getSingleResult();
        database.persist(
                latest.amended(change.apply(latest.wording()), AMENDMENT, from, clock.instant()));
    }

    /// The working-day calendar with so many more days off.
    @Transactional
    public void replaceCalendar(int version, LocalDate... daysOff) {
        CalendarVersion latest =
                database.createQuery(
                                "from CalendarEdition order by edition desc", CalendarEdition.class)
                        .setMaxResults(1)
                        .getSingleResult()
                        .calendar();
        List<CalendarVersion.MovableHoliday> more =
                List.of(
                        new CalendarVersion.MovableHoliday(
                                "ORDERED_DAY_OFF", List.of(daysOff), false));
        database.persist(
                new CalendarEdition(
                        new CalendarVersion(
                                version,
                                null,
                                latest.weekend(),
                                latest.fixed(),
                                more,
                                latest.workedWeekendDays(),
                                Map.of()),
                        clock.instant()));
    }

    @Transactional
    public void replaceAgency(String predecessor, String successor, LocalDate from) {
        AgencyCard card =
                new AgencyCard(
                        null,
                        new LocalizedText("Жаңа орган", "Новый орган", "New body"),
                        null,
                        null,
                        null,
                        null,
                        null);
        database.persist(Agency.since(from, successor, card, clock.instant()));
        database.flush();
        database.persist(
                new Succession(predecessor, successor, from, AMENDMENT, null, clock.instant()));
    }

    public static UnaryOperator<Wording> title(LocalizedText title) {
        return wording ->
                new Wording(
                        wording.direction(),
                        title,
                        wording.completionForm(),
                        wording.deadlineText(),
                        wording.schedule(),
                        wording.executors(),
                        wording.financing(),
                        wording.sourceNotes());
    }

    public static UnaryOperator<Wording> without(String agency) {
        return wording ->
                new Wording(
                        wording.direction(),
                        wording.title(),
                        wording.completionForm(),
                        wording.deadlineText(),
                        wording.schedule(),
                        wording.executors().stream()
                                .filter(executor -> !executor.agency().equals(agency))
                                .toList(),
                        wording.financing(),
                        wording.sourceNotes());
    }

    /// Yearly on one day, which reports on that very year.
    public static UnaryOperator<Wording> yearlyOn(String monthDay) {
        return schedule(
                new ScheduleDescription(
                        ScheduleType.YEARLY,
                        List.of(monthDay),
                        null,
                        null,
                        null,
                        new ScheduleDescription.Bounds(
                                LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31)),
                        null));
    }

    public static UnaryOperator<Wording> schedule(ScheduleDescription schedule) {
        return wording ->
                new Wording(
                        wording.direction(),
                        wording.title(),
                        wording.completionForm(),
                        wording.deadlineText(),
                        schedule,
                        wording.executors(),
                        wording.financing(),
                        wording.sourceNotes());
    }
}
