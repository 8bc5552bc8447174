package kz.zantartip.measures.reading;

import static kz.zantartip.measures.report.ProgressReports.aSubmittedOfRegion;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.giveBack;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import kz.zantartip.measures.plan.KnownPlan;
import kz.zantartip.measures.plan.PlanStore;
import kz.zantartip.measures.report.Told;

/// So many reports that a query for each of them would be seen.
@Singleton
class ManyReports {

    private final Told database;
    private final PlanStore plans;

    ManyReports(Told database, PlanStore plans) {
        this.database = database;
        this.plans = plans;
    }

    /// By each executor on each of the 351 deadlines, by the akimats in each region, in two rounds; and all half-yearly information
    /// of one half-year.
    void everywhere() {
        KnownPlan plan = plans.now();
        String duties =
                plan.deadlines().stream()
                        .flatMap(deadline ->
                                deadline.agencies().stream()
                                        .map(agency ->
                                                "(%d, '%s', '%s')"
                                                        .formatted(
                                                                deadline.measure(),
                                                                deadline.id(),
                                                                agency)))
                        .collect(Collectors.joining(", "));
        String regions =
                plan.regionsOn(plan.today()).stream()
                        .map("('%s')"::formatted)
                        .collect(Collectors.joining(", "));
        database.run(
                """
                insert into progress_report_round (report, round, measure, deadline, executor, agency, region, text,
                    completion_percent, submitted_at, outcome, reviewed_at, reason)
                select duty.report, round, measure, deadline, executor, executor, region,
                    '{"summary": {"kk": "Жасалды"}, "completionPercent": 50}', 50, timestamptz '2026-11-01' + round * interval '1 day',
                    case round when 1 then 'RETURNED' end, case round when 1 then timestamptz '2026-11-02' end,
                    case round when 1 then jsonb '{"kk": "Толықтырыңыз"}' end
                from (
                    select gen_random_uuid() as report, measure, deadline, executor, region
                    from (values %s) as owed (measure, deadline, executor)
                    left join (values %s) as regions (region) on executor = 'LEB'
                ) as duty, generate_series(1, 2) as round
                """
                        .formatted(duties, regions));
        database.run(
                """
                insert into reporting_obligation (id, agency, region, period, state, round)
                select 'LEB-' || region || '-2026-S1', 'LEB', region, '2026-S1', 'SUBMITTED', 1
                from (values %s) as regions (region)
                """
                        .formatted(regions));
        database.run(
                """
                insert into reporting_obligation_round (obligation, round, agency, region, period, submitted_by, acted_at,
                    recorded_at, reports)
                select id, 1, agency, region, period, agency, timestamptz '2026-11-01', timestamptz '2026-11-01', '[]'
                from reporting_obligation where agency = 'LEB'
                """);
    }

    /// One deadline, six regions, each given back and being mended.
    void returnedBySix() {
        List.of("10", "11", "15", "19", "23", "75")
                .forEach(region ->
                        giveBack(coordinator(), aSubmittedOfRegion(region, "45-2026-12-31"), 1)
                                .then()
                                .statusCode(200));
    }
}
