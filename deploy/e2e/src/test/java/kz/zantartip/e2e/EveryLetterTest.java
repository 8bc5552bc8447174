package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The letters of Kazakh, emoji of several code points, letters outside the basic plane and both directions of writing are
/// taken wherever people write, and come back unchanged.
@ExtendWith(OnRunningSystem.class)
class EveryLetterTest {

    private static final String LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі 🙂👩‍⚖️🇰🇿 𝒜 עברית ½ «№»";

    private final RunningSystem system;
    private final Callers callers;
    private final Things things;

    EveryLetterTest(RunningSystem system) {
        this.system = system;
        this.callers = new Callers(system);
        this.things = new Things(system, callers);
    }

    @Test
    void whatPeopleWriteComesBackUnchanged() {
        String text = "{\"kk\": \"%1$s\", \"ru\": \"%1$s\", \"en\": \"%1$s\"}".formatted(LETTERS);
        String code = "letters-" + UUID.randomUUID();
        Map<String, String> bodies =
                Map.of(
                        "/api/v1/organisers",
                        "{\"code\": \"%s\", \"name\": %s}".formatted(code, text),
                        "/api/v1/programmes",
                        "{\"code\": \"%s\", \"name\": %s, \"district\": \"%s\"}"
                                .formatted(code, text, LETTERS),
                        "/api/v1/events",
                        """
                        {"organiser": "almaty-youth-policy", "title": %1$s, "format": "LECTURE", "region": "75",
                         "district": "%2$s", "externalId": "%2$s", "venue": {"type": "UNIVERSITY", "name": %1$s},
                         "startsAt": "2026-10-09T05:00:00Z"}\
                        """
                                .formatted(text, LETTERS),
                        "/api/v1/activity-reports",
                        """
                        {"organiser": "almaty-youth-policy", "claims": [{"what": %s, "district": "%s"}]}\
                        """
                                .formatted(text, LETTERS),
                        "/api/v1/points",
                        """
                        {"name": %1$s, "channel": "FRONT_OFFICE", "region": "75", "address": %1$s, "district": "%2$s"}\
                        """
                                .formatted(text, LETTERS),
                        "/api/v1/lawyers",
                        """
                        {"name": "%1$s", "kind": "ADVOCATE", "languages": ["kk"], "topics": ["%2$s"],
                         "organisation": "%1$s"}\
                        """
                                .formatted(LETTERS, things.topic()),
                        "/api/v1/statistics/murder/observations",
                        """
                        {"period": "2025-03", "region": "75", "value": 1, "status": "FINAL", "source": {"title": %1$s},
                         "reason": {"code": "CORRECTION", "text": %1$s}}\
                        """
                                .formatted(text),
                        "/api/v1/code-lists/event-formats/entries",
                        "{\"code\": \"L%s\", \"name\": %s}"
                                .formatted(
                                        UUID.randomUUID().toString().replaceAll("[^0-9]", ""),
                                        text));

        List<String> faults = new ArrayList<>();
        bodies.forEach((path, body) ->
                faults.addAll(comesBack(path, body, callers.inRole("coordinator"))));

        assertThat(faults).isEmpty();
    }

    @Test
    void aReportComesBackUnchanged() {
        String text = "{\"kk\": \"%s\"}".formatted(LETTERS);
        String body =
                """
                {"deadline": "%1$s", "summary": %2$s, "completionPercent": 5,
                 "figures": [{"name": %2$s, "value": 1, "unit": "%3$s"}],
                 "evidence": [{"title": %2$s, "url": "https://adilet.gov.kz/әғқ"}]}\
                """
                        .formatted(things.deadline(4), text, LETTERS);

        assertThat(
                        comesBack(
                                "/api/v1/measures/18/progress-reports",
                                body,
                                callers.inRole("agency")))
                .isEmpty();
    }

    @Test
    void aCitizensWordsComeBackUnchanged() {
        String session = things.session(things.lawyer(), things.point());
        String more = ", \"name\": \"%1$s\", \"description\": \"%1$s\"}".formatted(LETTERS);
        String body = things.bookingBody(things.slot(session)).replaceFirst("}\\s*$", more);

        HttpResponse<String> booked =
                system.anonymously(
                        "/api/v1/bookings", body, "Idempotency-Key", UUID.randomUUID().toString());

        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        JsonNode booking = RunningSystem.read(booked.body());
        JsonNode seen =
                system.json(
                        "/api/v1/bookings/" + booking.get("reference").asText(),
                        "Booking-Secret",
                        booking.get("secret").asText());
        assertThat(seen.get("name").asText()).isEqualTo(LETTERS);
        assertThat(seen.get("description").asText()).isEqualTo(LETTERS);
    }

    @Test
    void theyAreSearchedFor() {
        String words = URLEncoder.encode("заң " + LETTERS, StandardCharsets.UTF_8);

        assertThat(system.get("/api/v1/measures?q=" + words).statusCode()).isEqualTo(200);
        assertThat(system.get("/api/v1/events?q=" + words).statusCode()).isEqualTo(200);
        assertThat(system.get("/api/v1/events?district=" + words).statusCode()).isEqualTo(200);
    }

    /// Each field that was sent, as the thing has it when it is read.
    private List<String> comesBack(String path, String body, String token) {
        HttpResponse<String> made = system.send("POST", path, token, body);
        if (made.statusCode() != 201) {
            return List.of(path + ": " + made.statusCode() + " " + made.body());
        }
        JsonNode seen =
                system.json(
                        made.headers().firstValue("Location").orElseThrow(),
                        "Authorization",
                        "Bearer " + token);
        List<String> faults = new ArrayList<>();
        compare(path + "#", RunningSystem.read(body), seen, faults);
        return faults;
    }

    private static void compare(String place, JsonNode sent, JsonNode seen, List<String> faults) {
        if (sent.isObject()) {
            sent.properties()
                    .forEach(field ->
                            compare(
                                    place + "/" + field.getKey(),
                                    field.getValue(),
                                    seen.path(field.getKey()),
                                    faults));
        } else if (sent.isArray()) {
            for (int i = 0; i < sent.size(); i++) {
                compare(place + "/" + i, sent.get(i), seen.path(i), faults);
            }
        } else if (sent.asText().contains(LETTERS) && !sent.equals(seen)) {
            faults.add(place + ": " + seen);
        }
    }
}
