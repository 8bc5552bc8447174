package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Four services that write, each change an event: told as somebody else's consumer hears it.
@ExtendWith(OnRunningSystem.class)
class WritingStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningSystem system;

    WritingStoryTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void aReportIsHandedInGivenBackAndAccepted() {
        String agency = system.token("--role", "agency", "--agency", "MOJ");
        String coordinator = system.token("--role", "coordinator");
        String deadline =
                system.json("/api/v1/measures/33")
                        .get("progress")
                        .get("nextDeadline")
                        .get("id")
                        .asText();
        HttpResponse<String> drafted =
                created(
                        system.send(
                                "POST",
                                "/api/v1/measures/33/progress-reports",
                                agency,
                                """
                                {"deadline": "%s", "summary": {"kk": "Құпия мәтін"}, "completionPercent": 40}\
                                """
                                        .formatted(deadline),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        String report = location(drafted);

        HttpResponse<String> submitted = act(report + "/submission", agency, tag(drafted), null);
        HttpResponse<String> returned =
                act(
                        report + "/return",
                        coordinator,
                        tag(submitted),
                        "{\"reason\": {\"kk\": \"Аудандарды атаңыз\"}}");
        HttpResponse<String> again = act(report + "/submission", agency, tag(returned), null);
        act(report + "/acceptance", coordinator, tag(again), null);

        List<CloudEvent> heard = heardOf(report, 4);
        assertThat(heard)
                .extracting(CloudEvent::getType)
                .containsExactly(
                        "kz.zantartip.progress-report.submitted.v1",
                        "kz.zantartip.progress-report.returned.v1",
                        "kz.zantartip.progress-report.submitted.v1",
                        "kz.zantartip.progress-report.accepted.v1");
        assertThat(heard)
                .extracting(event -> event.getExtension("revision"))
                .containsExactly("1", "2", "3", "4");
        assertThat(heard.subList(0, 3))
                .allSatisfy(event -> assertThat(data(event)).doesNotContain("Құпия"));
        assertThat(RunningSystem.read(data(heard.getLast()))).isEqualTo(system.json(report));
    }

    @Test
    void anObservationIsRecordedAndCorrected() {
        String coordinator = system.token("--role", "coordinator");
        String first = observe(coordinator, "24", null);
        String second =
                observe(
                        coordinator,
                        "23",
                        "{\"code\": \"CORRECTION\", \"text\": {\"kk\": \"Түзету\"}}");

        assertThat(heardOf(first, 2))
                .extracting(CloudEvent::getType)
                .containsExactly(
                        "kz.zantartip.observation.recorded.v1",
                        "kz.zantartip.observation.superseded.v1");
        assertThat(heardOf(second, 1).getFirst().getType())
                .isEqualTo("kz.zantartip.observation.corrected.v1");
    }

    private String observe(String token, String value, String reason) {
        return location(
                created(
                        system.send(
                                "POST",
                                "/api/v1/indicators/egdi-rank/observations",
                                token,
                                """
                                {"period": "2025", "value": %s, "status": "FINAL",
                                 "source": {"title": {"en": "UN E-Government Survey"}}%s}\
                                """
                                        .formatted(
                                                value,
                                                reason == null ? "" : ", \"reason\": " + reason))));
    }

    @Test
    void anEventIsPlannedPublishedAndHeld() {
        String coordinator = system.token("--role", "coordinator");
        String organiser =
                system.json("/api/v1/organisers?limit=1").get("items").get(0).get("code").asText();
        HttpResponse<String> planned =
                created(
                        system.send(
                                "POST",
                                "/api/v1/events",
                                coordinator,
                                """
                                {"organiser": "%s", "title": {"kk": "Құқық сабағы"}, "format": "LECTURE",
                                 "region": "75", "startsAt": "2026-10-09T05:00:00Z", "audiences": ["STUDENTS"]}\
                                """
                                        .formatted(organiser)));
        String event = location(planned);

        HttpResponse<String> published =
                act(event + "/publication", coordinator, tag(planned), null);
        act(
                event + "/outcome",
                coordinator,
                tag(published),
                """
                {"attendance": {"method": "COUNTED", "total": 74, "byAudience": {"STUDENTS": 70}}}\
                """);

        List<CloudEvent> heard = heardOf(event, 3);
        assertThat(heard)
                .extracting(CloudEvent::getType)
                .containsExactly(
                        "kz.zantartip.event.planned.v1",
                        "kz.zantartip.event.published.v1",
                        "kz.zantartip.event.held.v1");
        assertThat(RunningSystem.read(data(heard.getLast()))).isEqualTo(system.json(event));
    }

    @Test
    void aBookingTellsNothing() {
        String coordinator = system.token("--role", "coordinator");
        Instant day = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS);
        String point =
                id(
                        system.send(
                                "POST",
                                "/api/v1/points",
                                coordinator,
                                """
                                {"name": {"kk": "Тірек пункті"}, "channel": "FRONT_OFFICE", "region": "75",
                                 "address": {"kk": "Абай даңғылы, 1"}, "desks": 1}\
                                """));
        String lawyer =
                id(
                        system.send(
                                "POST",
                                "/api/v1/lawyers",
                                coordinator,
                                """
                                {"name": "А. Сапарова", "kind": "ADVOCATE", "languages": ["kk"], "topics": ["%s"]}\
                                """
                                        .formatted(topic())));
        String session =
                location(
                        created(
                                system.send(
                                        "POST",
                                        "/api/v1/sessions",
                                        coordinator,
                                        """
                                        {"lawyer": "%s", "point": "%s", "desk": 1, "startsAt": "%s", "endsAt": "%s",
                                         "slotMinutes": 20, "bufferMinutes": 0}\
                                        """
                                                .formatted(
                                                        lawyer,
                                                        point,
                                                        day.plus(4, ChronoUnit.HOURS),
                                                        day.plus(5, ChronoUnit.HOURS)))));
        String slot = system.json("/api/v1/slots?region=75").get("items").get(0).get("id").asText();
        HttpResponse<String> booked =
                system.anonymously(
                        "/api/v1/bookings",
                        """
                        {"slot": "%s", "topic": "%s", "language": "kk", "contact": {"phone": "+77011234567"},
                         "name": "Бақыт", "consent": {"version": "1", "given": true}}\
                        """
                                .formatted(slot, topic()),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());

        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        String reference = RunningSystem.read(booked.body()).get("reference").asText();
        heardOf(session, 1);
        try (ChangeListener listener = new ChangeListener(system.kafkaPort())) {
            assertThat(listener.hear(_ -> false, Duration.ofSeconds(3)))
                    .isNotEmpty()
                    .allSatisfy(event ->
                            assertThat(event.getSubject() + data(event))
                                    .doesNotContain(reference, "77011234567", "Бақыт", "booking"));
        }
    }

    private String topic() {
        return system.json("/api/v1/code-lists/consultation-topics?limit=1")
                .get("items")
                .get(0)
                .get("code")
                .asText();
    }

    private HttpResponse<String> act(String path, String token, String tag, String body) {
        HttpResponse<String> answer = system.send("POST", path, token, body, "If-Match", tag);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return answer;
    }

    private static HttpResponse<String> created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private static String id(HttpResponse<String> answer) {
        return RunningSystem.read(created(answer).body()).get("id").asText();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /// What the consumer hears of one resource, repeats taken out. Each is what `/asyncapi.yaml` says of its type.
    private List<CloudEvent> heardOf(String subject, int expected) {
        try (ChangeListener listener = new ChangeListener(system.kafkaPort())) {
            listener.hear(all -> of(subject, all).size() >= expected, PATIENCE);
            List<CloudEvent> heard = of(subject, listener.events());
            assertThat(heard).hasSize(expected);
            ChangeEventContract contract =
                    new ChangeEventContract(system.get("/asyncapi.yaml").body());
            assertThat(listener.records()).flatMap(contract::faults).isEmpty();
            return heard;
        }
    }

    private static List<CloudEvent> of(String subject, List<CloudEvent> all) {
        return all.stream().filter(event -> subject.equals(event.getSubject())).distinct().toList();
    }

    private static String data(CloudEvent event) {
        return new String(event.getData().toBytes(), StandardCharsets.UTF_8);
    }
}
