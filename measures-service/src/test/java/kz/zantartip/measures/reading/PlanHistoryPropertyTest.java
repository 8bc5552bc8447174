package kz.zantartip.measures.reading;

import static io.restassured.RestAssured.given;
import static kz.zantartip.measures.reading.Coordinator.NEW_BODY;
import static kz.zantartip.measures.reading.Coordinator.act;
import static kz.zantartip.measures.reading.Coordinator.amend;
import static kz.zantartip.measures.reading.Coordinator.amendment;
import static kz.zantartip.measures.reading.Coordinator.coordinator;
import static kz.zantartip.measures.reading.Coordinator.decide;
import static kz.zantartip.measures.reading.Coordinator.extend;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static kz.zantartip.measures.reading.Coordinator.succession;
import static kz.zantartip.measures.reading.Coordinator.version;
import static kz.zantartip.measures.reading.Coordinator.year;
import static kz.zantartip.measures.reading.Coordinator.yearlyOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.measures.report.ProgressReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For random histories of amendments, extensions, successions, decided years and reports: `asOf=t` gives what an answer at t
/// gave, to the byte; a deadline's version never falls; and what a reader takes up by `updatedSince` is what there is.
@HouseTest
class PlanHistoryPropertyTest {

    private static final int STEPS = 40;

    private static final List<Integer> MEASURES = List.of(18, 21, 45);

    private static final List<String> QUESTIONS =
            List.of(
                    "/measures/18",
                    "/measures/21",
                    "/measures/45/deadlines",
                    "/measures/18/deadlines?limit=500",
                    "/deadlines?from=2026-12-01&to=2027-03-31&limit=500",
                    "/deadlines?agency=MOJ&limit=500&f=ics",
                    "/deadlines/18-2027-02-15",
                    "/deadlines/18-2027-02-15/explanation",
                    "/deadlines/45-2026-12-31/explanation",
                    "/measure-summary?groupBy=agency,status",
                    "/working-days/2027",
                    "/working-days?from=2027-01-01&to=2027-03-31&limit=500");

    private record Answer(Instant at, String question, int status, String body) {}

    @Inject FixedClock clock;

    private Random random;
    private int bodies;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20250401, 1729})
    void whatWasAnsweredThenIsAnsweredStill(long seed) {
        random = new Random(seed);
        List<Answer> given = new ArrayList<>();
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            clock.forward(Duration.ofSeconds(1 + random.nextInt(200_000)));
            done += actOnce() ? 1 : 0;
            given.add(ask(one(QUESTIONS), null));
        }

        assertThat(done).as("acts that were recorded, seed %d", seed).isGreaterThan(STEPS / 2);
        for (Answer answer : given) {
            assertThat(ask(answer.question(), answer.at()))
                    .as("%s as of %s, seed %d", answer.question(), answer.at(), seed)
                    .isEqualTo(answer);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20250401, 7})
    void whoFetchesOnlyChangesHasTheSameDeadlinesWithVersionsThatNeverFall(long seed) {
        random = new Random(seed);
        List<DeadlineCopy> copies = MEASURES.stream().map(DeadlineCopy::new).toList();
        copies.forEach(copy -> copy.refresh("2025-04-01"));
        for (int step = 0; step < STEPS; step++) {
            clock.forward(Duration.ofSeconds(1 + random.nextInt(200_000)));
            String before = clock.instant().toString();
            actOnce();
            for (DeadlineCopy copy : copies) {
                copy.refresh(before);
                assertThat(copy.days()).as("step %d, seed %d", step, seed).isEqualTo(copy.now());
            }
        }
    }

    /// Not every act is possible at every time: what is refused must be refused properly.
    private boolean actOnce() {
        Response answer =
                switch (random.nextInt(5)) {
                    case 0 -> amendOne();
                    case 1 -> extendOne();
                    case 2 -> decideOne();
                    case 3 -> succeedOne();
                    default -> reportOne();
                };
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 400, 403, 404, 409);
        return answer.statusCode() < 300;
    }

    private Response amendOne() {
        int measure = one(MEASURES);
        ObjectNode sent =
                amendment(
                        measure, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800)).toString());
        switch (random.nextInt(3)) {
            case 0 -> yearlyOn(sent, one(List.of("02-15", "06-30", "12-31")));
            case 1 -> sent.putObject("title").put("kk", "Атау " + random.nextInt(100));
            default ->
                    ((ArrayNode) sent.get("executors"))
                            .addObject()
                            .put("agency", one(List.of("MF", "MH", "MOE")))
                            .put("lead", false)
                            .put("byAgreement", false);
        }
        return amend(measure, version("/measures/" + measure), sent);
    }

    private Response extendOne() {
        String id = aDeadline();
        LocalDate dueOn =
                LocalDate.parse(given().get("/api/v1/deadlines/" + id).path("dueOn"))
                        .plusDays(random.nextInt(40));
        return extend(id, version("/deadlines/" + id), dueOn.toString());
    }

    private Response decideOne() {
        int decided = 2026 + random.nextInt(3);
        LocalDate day = LocalDate.of(decided, one(List.of(2, 6, 12)), 1 + random.nextInt(28));
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        String quoted = "\"" + day + "\"";
        return decide(
                decided,
                version("/working-days/" + decided),
                weekend ? year("", "", quoted) : year("", quoted, ""));
    }

    private Response succeedOne() {
        String old = one(List.of("MOJ", "LEB", "MIA", "MF", "MH"));
        String from = LocalDate.ofInstant(clock.instant(), Almaty.ZONE).plusDays(3).toString();
        long version = version("/agencies/" + old);
        if (random.nextBoolean()) {
            return succeed(old, version, one(List.of("MNE", "MOE", "MCI")), from);
        }
        String code = "NB" + (char) ('A' + bodies++ % 26) + (char) ('A' + bodies / 26);
        return act(coordinator(), version, succession(code, from, NEW_BODY))
                .post("/api/v1/agencies/" + old + "/succession");
    }

    private Response reportOne() {
        String id = aDeadline();
        Response draft = ProgressReports.draft(ProgressReports.agency("MOJ"), id);
        if (draft.statusCode() != 201) {
            return draft;
        }
        String report = draft.path("id");
        ProgressReports.submit(ProgressReports.agency("MOJ"), report, 0).then().statusCode(200);
        return random.nextBoolean()
                ? ProgressReports.accept(ProgressReports.coordinator(), report, 1)
                : ProgressReports.giveBack(ProgressReports.coordinator(), report, 1);
    }

    private String aDeadline() {
        List<String> ids =
                given().get("/api/v1/measures/" + one(MEASURES) + "/deadlines?limit=500")
                        .path("items.findAll { it.status != 'BEFORE_ADOPTION' }.id");
        return one(ids);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Answer ask(String question, Instant asOf) {
        String moment = asOf == null ? "" : (question.contains("?") ? "&" : "?") + "asOf=" + asOf;
        Response answer = given().get("/api/v1" + question + moment);
        String body = answer.statusCode() == 200 ? answer.asString() : answer.<String>path("code");
        return new Answer(
                asOf == null ? clock.instant() : asOf, question, answer.statusCode(), body);
    }
}
