package kz.zantartip.measures.reading;

import static kz.zantartip.measures.reading.Answers.asking;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;

@HouseTest
class ReadWhileActsAreRecordedTest {

    @Inject Acts acts;

    /// A body and its succession belong together: a plan read in between would know the one without the other.
    @Test
    void everyAnswerIsOfAPlanThatWas() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<List<Integer>>> answers = new ArrayList<>();
            for (String path : List.of("/reporting-calendar", "/measures", "/agencies")) {
                answers.add(readers.submit(() -> statuses(path, done)));
            }
            for (int i = 0; i < 25; i++) {
                acts.replaceAgency(
                        i == 0 ? "MOJ" : "MOJ" + (i - 1),
                        "MOJ" + i,
                        LocalDate.of(2026, 1, 1).plusDays(i));
            }
            done.set(true);

            for (Future<List<Integer>> answer : answers) {
                assertThat(answer.get()).isNotEmpty().containsOnly(200);
            }
        }
        asking().get("/api/v1/measures/18")
                .then()
                .body("executors[0].current", org.hamcrest.Matchers.equalTo("MOJ24"));
    }

    private static List<Integer> statuses(String path, AtomicBoolean done) {
        List<Integer> statuses = new ArrayList<>();
        do {
            statuses.add(asking("limit", "500").get("/api/v1" + path).statusCode());
        } while (!done.get());
        return statuses;
    }
}
