package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes things through the API, as those who may: what walks need to be there. Each call makes another one.
final class Things {

    static final String REGION = "75";

    private final RunningSystem system;
    private final Callers callers;

    /// Of all of them: no two sessions on one day, no two bookings of one telephone.
    private static final AtomicInteger NEXT = new AtomicInteger(30);

    Things(RunningSystem system, Callers callers) {
        this.system = system;
        this.callers = callers;
    }

    /// A draft, by whom this token says.
    String progressReport(String deadline, String token) {
        return location(
                system.send(
                        "POST", "/api/v1/measures/18/progress-reports", token, report(deadline)));
    }

    /// The id of a file that is attached to this report.
    String attachment(String report, String token) {
        HttpRequest call =
                system.publicPort()
                        .request(report + "/attachments")
                        .header("Authorization", "Bearer " + token)
                        .header("If-Match", tag(report, token))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofString(form()))
                        .build();
        return id(location(system.publicPort().answered(call)));
    }

    /// A deadline of measure 18 that lies ahead, the first being 0: MOJ leads there, the akimats take part.
    String deadline(int number) {
        return system.json("/api/v1/deadlines?measure=18&from=" + LocalDate.now().plusDays(1))
                .at("/items/" + number + "/id")
                .asText();
    }

    static String report(String deadline) {
        return """
        {"deadline": "%s", "summary": {"kk": "Істелді"}, "completionPercent": 40}\
        """
                .formatted(deadline);
    }

    static final String BOUNDARY = "boundary";

    /// A form with a small file.
    static String form() {
        return String.join(
                "\r\n",
                "--" + BOUNDARY,
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"",
                "",
                "Құқық",
                "--" + BOUNDARY + "--",
                "");
    }

    static String observation(String more) {
        return """
        {"period": "2025", "value": 50, "status": "FINAL", "source": {"title": {"kk": "Сауалнама"}}%s}\
        """
                .formatted(more);
    }

    String organiser(String claims) {
        return made("/api/v1/organisers", organiserBody(claims));
    }

    static String organiserBody(String claims) {
        return """
        {"code": "walk-%s", "name": {"kk": "Ұйымдастырушы"}%s}\
        """
                .formatted(UUID.randomUUID(), claims);
    }

    String programme(String claims) {
        return made("/api/v1/programmes", organiserBody(claims));
    }

    String activityReport(String organiser) {
        return made("/api/v1/activity-reports", activityReportBody(organiser));
    }

    static String activityReportBody(String organiser) {
        return """
        {"organiser": "%s", "claims": [{"what": {"kk": "Дәрістер"}}]}\
        """
                .formatted(organiser);
    }

    String event(String organiser) {
        return made("/api/v1/events", eventBody(organiser));
    }

    static final String OUTCOME = "{\"attendance\": {\"method\": \"COUNTED\", \"total\": 7}}";
    static final String REASON = "{\"reason\": {\"kk\": \"Себебі бар\"}}";

    static String eventBody(String organiser) {
        return """
        {"organiser": "%s", "title": {"kk": "Құқық сағаты"}, "format": "LECTURE", "region": "%s",
         "startsAt": "2026-10-09T05:00:00Z"}\
        """
                .formatted(organiser, REGION);
    }

    String point() {
        return made("/api/v1/points", POINT);
    }

    static final String POINT =
            """
            {"name": {"kk": "Тірек пункті"}, "channel": "FRONT_OFFICE", "region": "%s",
             "address": {"kk": "Абай даңғылы, 1"}, "desks": 1}\
            """
                    .formatted(REGION);

    String lawyer() {
        return made("/api/v1/lawyers", lawyerBody());
    }

    String lawyerBody() {
        return """
        {"name": "А. Сапарова", "kind": "ADVOCATE", "languages": ["kk"], "topics": ["%s"], "region": "%s"}\
        """
                .formatted(topic(), REGION);
    }

    String session(String lawyer, String point) {
        return made("/api/v1/sessions", sessionBody(lawyer, point));
    }

    /// On a day of its own.
    String sessionBody(String lawyer, String point) {
        Instant starts =
                Instant.now()
                        .truncatedTo(ChronoUnit.DAYS)
                        .plus(2 + NEXT.getAndIncrement() % 20, ChronoUnit.DAYS)
                        .plus(4, ChronoUnit.HOURS);
        return """
        {"lawyer": "%s", "point": "%s", "startsAt": "%s", "endsAt": "%s"}\
        """
                .formatted(id(lawyer), id(point), starts, starts.plus(2, ChronoUnit.HOURS));
    }

    /// The first free slot of a session.
    String slot(String session) {
        for (var slot : system.json("/api/v1/slots?limit=500&region=" + REGION).get("items")) {
            if (slot.get("session").asText().equals(id(session))) {
                return slot.get("id").asText();
            }
        }
        throw new AssertionError("No free slot in " + session);
    }

    /// The answer to it: reference and secret.
    HttpResponse<String> booking(String session) {
        HttpResponse<String> booked =
                system.anonymously(
                        "/api/v1/bookings",
                        bookingBody(slot(session)),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        return booked;
    }

    String bookingBody(String slot) {
        return """
        {"slot": "%s", "topic": "%s", "language": "kk", "contact": {"phone": "+7701%07d"},
         "consent": {"version": "1", "given": true}}\
        """
                .formatted(slot, topic(), 1_000_000 + NEXT.getAndIncrement());
    }

    String topic() {
        return system.json("/api/v1/code-lists/consultation-topics?limit=1")
                .at("/items/0/code")
                .asText();
    }

    /// The current tag of a thing, as somebody sees it.
    String tag(String path, String token) {
        HttpResponse<String> answer = system.get(path, "Authorization", "Bearer " + token);
        return answer.headers()
                .firstValue("ETag")
                .orElseThrow(() -> new AssertionError(path + " " + answer.body()));
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String made(String list, String body) {
        return location(system.send("POST", list, callers.inRole("coordinator"), body));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
