package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small stories that callers of the four services act out again and again, each on resources of its own. Every step is a change
/// that others hear of, and is entered in the ledger once it is answered.
final class Plots {

    /// Acts one story to its end.
    interface Plot {
        void act();
    }

    private static final int RETELLINGS = 3;
    private static final int FIRST_YEAR = 2011;
    private static final int MONTHS = 180;
    private static final List<String> STATISTICS =
            List.of("theft", "murder", "fraud", "extortion", "hooliganism", "violent-robbery");

    private final RunningSystem system;
    private final Ledger ledger;
    private final PatientCaller coordinator;
    private final PatientCaller agency;
    private final String organiser;
    private final Queue<JsonNode> deadlines = new ConcurrentLinkedQueue<>();
    private final AtomicInteger observed = new AtomicInteger();

    Plots(RunningSystem system, Ledger ledger) {
        this.system = system;
        this.ledger = ledger;
        this.coordinator = new PatientCaller(system, system.token("--role", "coordinator"));
        this.agency =
                new PatientCaller(system, system.token("--role", "agency", "--agency", "MOJ"));
        this.organiser = first("/api/v1/organisers").get("code").asText();
        Set<String> reported = reported();
        system.json("/api/v1/deadlines?agency=MOJ&from=2027-01-01&limit=500")
                .get("items")
                .forEach(deadline -> {
                    if (!reported.contains(deadline.get("id").asText())) {
                        deadlines.add(deadline);
                    }
                });
    }

    /// The deadlines on which the ministry has a report already, be it a draft that another test has left.
    private Set<String> reported() {
        Set<String> deadlines = new HashSet<>();
        system.json(
                        "/api/v1/progress-reports?agency=MOJ&limit=500",
                        "Authorization",
                        "Bearer " + system.token("--role", "coordinator"))
                .get("items")
                .forEach(report -> deadlines.add(report.get("deadline").asText()));
        return deadlines;
    }

    private JsonNode first(String list) {
        return system.json(list + "?limit=1").get("items").get(0);
    }

    List<Plot> all() {
        return List.of(this::event, this::twins, this::point, this::observation, this::report);
    }

    /// An event is planned, retold, published and called off.
    private void event() {
        String title = title();
        HttpResponse<String> last = created(coordinator.post("/api/v1/events", event(title)));
        String path = location(last);
        int told = 1;
        for (int i = 1; i <= RETELLINGS; i++) {
            String next = title();
            last =
                    done(
                            coordinator.patch(
                                    path,
                                    "{\"title\": {\"kk\": \"%s\"}}".formatted(next),
                                    tag(last),
                                    now -> now.at("/title/kk").asText().equals(next)));
            title = next;
            told++;
        }
        last = done(coordinator.post(path + "/publication", null, "If-Match", tag(last)));
        done(
                coordinator.post(
                        path + "/cancellation",
                        "{\"reason\": {\"kk\": \"Дәріскер ауырып қалды\"}}",
                        "If-Match",
                        tag(last)));
        ledger.enter(path, told + 2, "/title/kk", title);
    }

    /// Two callers enter one event at the same moment: one of them does.
    private void twins() {
        String externalId = UUID.randomUUID().toString();
        List<CompletableFuture<HttpResponse<String>>> asked =
                Stream.of("Егіз", "Сыңар")
                        .map(title ->
                                """
                                {"externalId": "%s", "organiser": "%s", "title": {"kk": "%s"}, "format": "LECTURE",
                                 "region": "75", "startsAt": "2026-12-01T05:00:00Z"}\
                                """
                                        .formatted(externalId, organiser, title))
                        .map(body ->
                                CompletableFuture.supplyAsync(
                                        () -> coordinator.post("/api/v1/events", body)))
                        .toList();
        List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
        List<HttpResponse<String>> made =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        if (made.size() != 1) {
            throw new AssertionError(
                    "Of twins one is made: "
                            + answers.stream().map(answer -> answer.body()).toList());
        }
        ledger.enter(location(made.getFirst()), 1, "/externalId", externalId);
    }

    /// A point is opened and renamed.
    private void point() {
        String body =
                """
                {"name": {"kk": "%s"}, "channel": "FRONT_OFFICE", "region": "75", "address": {"kk": "Абай даңғылы, 1"},
                 "desks": 1}\
                """;
        HttpResponse<String> last =
                created(coordinator.post("/api/v1/points", body.formatted(title())));
        String path = location(last);
        String name = "";
        for (int i = 1; i <= RETELLINGS; i++) {
            String next = title();
            last =
                    done(
                            coordinator.patch(
                                    path,
                                    "{\"name\": {\"kk\": \"%s\"}}".formatted(next),
                                    tag(last),
                                    now -> now.at("/name/kk").asText().equals(next)));
            name = next;
        }
        ledger.enter(path, 1 + RETELLINGS, "/name/kk", name);
    }

    /// A value and its corrections: each is a vintage, and each vintage but the last is told twice.
    private void observation() {
        int which = observed.getAndIncrement();
        if (which >= MONTHS * STATISTICS.size()) {
            point();
            return;
        }
        String path =
                "/api/v1/statistics/%s/observations".formatted(STATISTICS.get(which / MONTHS));
        int month = which % MONTHS;
        String period = "%d-%02d".formatted(FIRST_YEAR + month / 12, 1 + month % 12);
        List<String> vintages = new ArrayList<>();
        IntStream.rangeClosed(1, RETELLINGS)
                .mapToObj(value ->
                        """
                        {"period": "%s", "value": %d, "status": "FINAL", "source": {"title": {"kk": "Есеп"}},
                         "reason": {"code": "CORRECTION", "text": {"kk": "Түзету"}}}\
                        """
                                .formatted(period, value))
                .map(body -> created(coordinator.post(path, body)))
                .forEach(answer -> vintages.add(location(answer)));
        for (int i = 0; i < vintages.size(); i++) {
            boolean stands = i == vintages.size() - 1;
            ledger.enter(vintages.get(i), stands ? 1 : 2, "/value", String.valueOf(i + 1));
        }
    }

    /// A report is handed in, given back, handed in again and accepted.
    private void report() {
        JsonNode deadline = deadlines.poll();
        if (deadline == null) {
            point();
            return;
        }
        String summary = title();
        HttpResponse<String> last =
                created(
                        agency.post(
                                "/api/v1/measures/%d/progress-reports"
                                        .formatted(deadline.get("measure").asInt()),
                                """
                                {"deadline": "%s", "summary": {"kk": "%s"}, "completionPercent": 40}\
                                """
                                        .formatted(deadline.get("id").asText(), summary)));
        String path = location(last);
        last = done(agency.post(path + "/submission", null, "If-Match", tag(last)));
        last =
                done(
                        coordinator.post(
                                path + "/return",
                                "{\"reason\": {\"kk\": \"Аудандарды атаңыз\"}}",
                                "If-Match",
                                tag(last)));
        last = done(agency.post(path + "/submission", null, "If-Match", tag(last)));
        done(coordinator.post(path + "/acceptance", null, "If-Match", tag(last)));
        ledger.enter(path, 4, "/summary/kk", summary);
    }

    private String event(String title) {
        return """
        {"organiser": "%s", "title": {"kk": "%s"}, "format": "LECTURE", "region": "75", "startsAt": "2026-12-01T05:00:00Z"}\
        """
                .formatted(organiser, title);
    }

    private static String title() {
        return "Заң сағаты " + UUID.randomUUID();
    }

    private static HttpResponse<String> created(HttpResponse<String> answer) {
        return expected(201, answer);
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        return expected(200, answer);
    }

    private static HttpResponse<String> expected(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError(
                    "%s %s: %d %s"
                            .formatted(
                                    answer.request().method(),
                                    answer.request().uri().getPath(),
                                    answer.statusCode(),
                                    answer.body()));
        }
        return answer;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
