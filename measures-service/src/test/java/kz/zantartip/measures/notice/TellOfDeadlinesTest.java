package kz.zantartip.measures.notice;

import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.api.Test;

@HouseTest
class TellOfDeadlinesTest {

    private static final String OF_21 = "21-2026-12-31";
    private static final String SOON = "kz.zantartip.deadline.due-soon.v1";
    private static final String OVERDUE = "kz.zantartip.deadline.overdue.v1";

    @Inject TellOfDeadlines tell;
    @Inject Told told;
    @Inject FixedClock clock;
    @Inject Acts acts;
    @Inject ObjectMapper json;

    /// What lies before the system went live is not recorded, and what lies before the plan is counted nowhere: neither is told.
    @Test
    void theFirstLookTellsOfWhatIsNearAndOfNothingBehind() {
        tell.some();

        assertThat(told.all()).isNotEmpty().allMatch(row -> row.type().equals(SOON));
        assertThat(subjects(SOON))
                .containsExactlyInAnyOrderElementsOf(
                        paths(each("id", "/deadlines", "status", "DUE_SOON")));
    }

    @Test
    void itIsToldAsEverybodyReadsIt() throws Exception {
        clock.set(Instant.parse("2026-12-20T07:00:00Z"));

        tell.some();

        assertThat(told.all()).isNotEmpty();
        for (Told.Row row : told.all()) {
            assertThat(json.readTree(row.data()))
                    .isEqualTo(json.readTree(nobody().get(row.subject()).asString()));
        }
    }

    @Test
    void nothingIsToldTwice() {
        tell.some();
        int before = told.all().size();
        clock.forward(Duration.ofHours(1));

        tell.some();

        assertThat(told.all()).hasSize(before);
    }

    @Test
    void oneThatWasDueSoonIsOverdueWhenItsDayIsPast() {
        clock.set(Instant.parse("2026-12-16T18:59:59Z"));
        tell.some();
        assertThat(subjects(SOON)).doesNotContain(path(OF_21));
        clock.set(Instant.parse("2026-12-16T19:00:00Z"));
        tell.some();
        assertThat(subjects(SOON)).containsOnlyOnce(path(OF_21));
        clock.set(Instant.parse("2026-12-31T18:59:59Z"));
        tell.some();
        assertThat(subjects(OVERDUE)).doesNotContain(path(OF_21));

        clock.set(Instant.parse("2026-12-31T19:00:00Z"));
        tell.some();

        assertThat(subjects(OVERDUE)).containsOnlyOnce(path(OF_21));
        assertThat(subjects(SOON)).containsOnlyOnce(path(OF_21));
    }

    @Test
    void afterATimeInWhichNobodyLookedItTellsWhereThingsStand() {
        clock.set(Instant.parse("2027-01-05T07:00:00Z"));

        tell.some();

        assertThat(subjects(OVERDUE)).contains(path(OF_21));
        assertThat(subjects(SOON)).doesNotContain(path(OF_21));
    }

    @Test
    void ofWhatIsHandedInNobodyIsReminded() {
        aSubmitted("MOJ", OF_21);
        clock.set(Instant.parse("2026-12-20T07:00:00Z"));
        tell.some();
        clock.set(Instant.parse("2027-01-05T07:00:00Z"));

        tell.some();

        assertThat(subjects(SOON)).isNotEmpty().doesNotContain(path(OF_21));
        assertThat(subjects(OVERDUE)).isNotEmpty().doesNotContain(path(OF_21));
    }

    @Test
    void movedToAnotherDayItIsToldOfAgain() {
        clock.set(Instant.parse("2026-12-22T07:00:00Z"));
        tell.some();
        acts.replaceCalendar(3, LocalDate.of(2026, 12, 31));

        tell.some();

        assertThat(subjects(SOON)).filteredOn(path(OF_21)::equals).hasSize(2);
        assertThat(told.all().getLast().data()).contains("\"effectiveOn\":\"2027-01-0");
    }

    @Test
    void ofSeveralInstancesOneTells() throws Exception {
        clock.set(Instant.parse("2027-01-05T07:00:00Z"));
        List<String> due = paths(each("id", "/deadlines", "status", "DUE_SOON,OVERDUE"));

        int instances = 4;
        CyclicBarrier together = new CyclicBarrier(instances);
        Callable<Boolean> look =
                () -> {
                    together.await();
                    return tell.some();
                };
        try (ExecutorService threads = Executors.newFixedThreadPool(instances)) {
            List<Future<Boolean>> looks = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                looks.add(threads.submit(look));
            }
            for (Future<Boolean> each : looks) {
                each.get();
            }
        }

        assertThat(told.all())
                .extracting(Told.Row::subject)
                .containsExactlyInAnyOrderElementsOf(due);
        assertThat(told.count("history where role = 'system'")).isEqualTo(due.size());
    }

    @Test
    void killedInBetweenItHasToldNothingAndTellsAllOfItLater() {
        QuarkusTransaction.begin();
        tell.some();
        QuarkusTransaction.rollback();
        assertThat(told.all()).isEmpty();
        assertThat(told.count("deadline_notice")).isZero();

        tell.some();

        assertThat(subjects(SOON))
                .containsExactlyInAnyOrderElementsOf(
                        paths(each("id", "/deadlines", "status", "DUE_SOON")));
    }

    @Test
    void muchIsToldInPieces() {
        clock.set(Instant.parse("2031-03-01T07:00:00Z"));
        List<String> overdue = paths(each("id", "/deadlines", "status", "OVERDUE"));
        assertThat(overdue).hasSizeGreaterThan(TellOfDeadlines.MOST);

        boolean more = tell.some();
        assertThat(told.all()).hasSize(TellOfDeadlines.MOST);
        while (more) {
            more = tell.some();
        }

        assertThat(subjects(OVERDUE)).containsExactlyInAnyOrderElementsOf(overdue);
    }

    private List<String> subjects(String type) {
        return told.all().stream()
                .filter(row -> row.type().equals(type))
                .map(Told.Row::subject)
                .toList();
    }

    private static List<String> paths(List<String> ids) {
        return ids.stream().map(TellOfDeadlinesTest::path).toList();
    }

    private static String path(String id) {
        return "/api/v1/deadlines/" + id;
    }
}
