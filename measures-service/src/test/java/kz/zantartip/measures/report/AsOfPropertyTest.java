package kz.zantartip.measures.report;

import static io.restassured.RestAssured.given;
import static kz.zantartip.measures.report.ProgressReports.accept;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.akimat;
import static kz.zantartip.measures.report.ProgressReports.change;
import static kz.zantartip.measures.report.ProgressReports.coordinator;
import static kz.zantartip.measures.report.ProgressReports.delete;
import static kz.zantartip.measures.report.ProgressReports.draft;
import static kz.zantartip.measures.report.ProgressReports.giveBack;
import static kz.zantartip.measures.report.ProgressReports.submit;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For random histories of reports: `asOf=t` gives what an answer at t gave, to the byte.
@HouseTest
class AsOfPropertyTest {

    private static final int STEPS = 60;

    private static final List<String> QUESTIONS =
            List.of(
                    "/measure-summary?groupBy=agency,status",
                    "/deadlines?status=ACCEPTED,SUBMITTED,RETURNED,OVERDUE&limit=500",
                    "/discipline?groupBy=agency,region,direction,duty",
                    "/measures/45",
                    "/measures/21",
                    "/deadlines/45-2026-12-31/explanation",
                    "/deadlines/18-2027-02-15");

    private record Answer(Instant at, String question, String body) {}

    /// One who reports, and where the report stands now.
    private static final class Reporter {

        private final Supplier<RequestSpecification> who;
        private final String agency;
        private final String region;
        private final String deadline;
        private String id;
        private String state = "NONE";
        private int version;

        static Reporter ministry(String agency, String deadline) {
            return new Reporter(() -> agency(agency), agency, null, deadline);
        }

        static Reporter ofRegion(String region, String deadline) {
            return new Reporter(() -> akimat(region), "LEB", region, deadline);
        }

        private Reporter(
                Supplier<RequestSpecification> who, String agency, String region, String deadline) {
            this.who = who;
            this.agency = agency;
            this.region = region;
            this.deadline = deadline;
        }

        /// On paper up to three months before it is entered.
        private Response fromPaper(Random random, Instant now) {
            return EnterFromPaperTest.enter(
                    deadline,
                    agency,
                    region,
                    now.minusSeconds(random.nextInt(8_000_000)).toString());
        }

        void actBy(Random random, Instant now) {
            boolean first = random.nextBoolean();
            switch (state) {
                case "NONE" -> moved(first ? draft(who.get(), deadline) : fromPaper(random, now));
                case "DRAFT" ->
                        moved(
                                first
                                        ? submit(who.get(), id, version)
                                        : change(
                                                who.get(),
                                                id,
                                                version,
                                                "{\"completionPercent\": %d}"
                                                        .formatted(random.nextInt(101))));
                case "SUBMITTED" ->
                        moved(
                                first
                                        ? accept(coordinator(), id, version)
                                        : giveBack(coordinator(), id, version));
                case "RETURNED" -> {
                    if (first) {
                        moved(submit(who.get(), id, version));
                    } else {
                        delete(who.get(), id, version).then().statusCode(204);
                        state = "NONE";
                    }
                }
                default -> assertThat(state).isEqualTo("ACCEPTED");
            }
        }

        private void moved(Response answer) {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
            id = answer.path("id");
            state = answer.path("state");
            version = Integer.parseInt(answer.header("ETag").substring(1).split("-")[0]);
        }
    }

    @Inject FixedClock clock;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20250401, 7, 1729})
    void whatWasAnsweredThenIsAnsweredStill(long seed) {
        Random random = new Random(seed);
        List<Reporter> reporters = reporters();
        List<Answer> given = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            clock.forward(Duration.ofSeconds(1 + random.nextInt(130_000)));
            reporters.get(random.nextInt(reporters.size())).actBy(random, clock.instant());
            String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            given.add(new Answer(clock.instant(), question, ask(question, null)));
        }

        for (Answer answer : given) {
            assertThat(ask(answer.question(), answer.at()))
                    .as("%s as of %s", answer.question(), answer.at())
                    .isEqualTo(answer.body());
        }
    }

    private static List<Reporter> reporters() {
        List<Reporter> reporters = new ArrayList<>();
        for (String deadline : List.of("21-2026-12-31", "18-2027-02-15", "18-2026-02-15")) {
            reporters.add(Reporter.ministry("MOJ", deadline));
        }
        reporters.add(Reporter.ministry("MAIDD", "21-2026-12-31"));
        for (String region : List.of("10", "75", "79")) {
            reporters.add(Reporter.ofRegion(region, "45-2026-12-31"));
        }
        return reporters;
    }

    private static String ask(String question, Instant asOf) {
        String moment = asOf == null ? "" : (question.contains("?") ? "&" : "?") + "asOf=" + asOf;
        return given().get("/api/v1" + question + moment)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
