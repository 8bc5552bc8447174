package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.report.ProgressReports.aSubmitted;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For random histories of submissions, letters, returns, acceptances and a succession: `asOf=t` gives what an answer at t gave, to
/// the byte.
@HouseTest
class ObligationHistoryPropertyTest {

    private static final int STEPS = 40;

    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T19:00:00Z");

    private static final List<String> QUESTIONS =
            List.of(
                    "?limit=500&period=2026",
                    "?limit=500&status=SUBMITTED,RETURNED,ACCEPTED,OVERDUE",
                    "/MOJ-2026-S2",
                    "/MOE-2026-S2",
                    "/LEB-75-2026-S2");

    private record Answer(Instant at, String question, String body) {}

    /// One body, and where its information stands.
    private static final class Body {

        private final Supplier<RequestSpecification> who;
        private final String id;
        private String status = "NONE";
        private int version;

        Body(Supplier<RequestSpecification> who, String id) {
            this.who = who;
            this.id = id;
        }

        /// @param over whether the half-year is: it is accepted only then
        void actBy(Random random, boolean over) {
            boolean first = random.nextBoolean();
            switch (status) {
                case "NONE", "RETURNED" ->
                        moved(
                                first
                                        ? Obligations.submit(who.get(), id, version)
                                        : Obligations.onPaper(
                                                id,
                                                version,
                                                Obligations.letter("2026-11-20T05:00:00Z")));
                case "SUBMITTED" ->
                        moved(
                                first && over
                                        ? Obligations.accept(id, version)
                                        : Obligations.giveBack(id, version));
                default -> assertThat(status).isEqualTo("ACCEPTED");
            }
        }

        private void moved(Response answer) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            status = answer.path("status");
            version = Integer.parseInt(answer.header("ETag").substring(1).split("-")[0]);
        }
    }

    @Inject FixedClock clock;
    @Inject Acts acts;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {15, 200, 2026})
    void whatWasAnsweredThenIsAnsweredStill(long seed) {
        Random random = new Random(seed);
        List<Body> bodies =
                List.of(
                        new Body(() -> agency("MOJ"), "MOJ-2026-S2"),
                        new Body(() -> agency("MAIDD"), "MAIDD-2026-S2"),
                        new Body(() -> akimat("75"), "LEB-75-2026-S2"),
                        new Body(() -> akimat("71"), "LEB-71-2026-S2"));
        List<Answer> given = new ArrayList<>();
        int succession = random.nextInt(STEPS);
        for (int step = 0; step < STEPS; step++) {
            clock.forward(Duration.ofSeconds(1 + random.nextInt(250_000)));
            if (step == succession) {
                acts.replaceAgency("MOE", "MOEX", LocalDate.of(2026, 12, 1));
            } else if (step == 3) {
                aSubmitted("MOJ", "21-2026-12-31");
            } else {
                boolean over = !clock.instant().isBefore(NEW_YEAR);
                bodies.get(random.nextInt(bodies.size())).actBy(random, over);
            }
            String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            given.add(new Answer(clock.instant(), question, ask(question)));
        }

        for (Answer answer : given) {
            String past =
                    answer.question()
                            + (answer.question().startsWith("?") ? "&" : "?")
                            + "asOf="
                            + answer.at();
            assertThat(ask(past)).as(past).isEqualTo(answer.body());
        }
    }

    private static String ask(String question) {
        return nobody().get("/api/v1/reporting-calendar" + question)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
