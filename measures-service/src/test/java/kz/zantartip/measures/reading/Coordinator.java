package kz.zantartip.measures.reading;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.Tokens;

/// Records acts over HTTP as the coordinator would.
public final class Coordinator {

    public static final String ACT =
            """
            {"number": "777", "date": "2026-11-19", "title": {"kk": "Өзгеріс", "ru": "Изменение", "en": "Amendment"}}\
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> OWN_FIELDS =
            List.of(
                    "direction",
                    "title",
                    "completionForm",
                    "deadlineText",
                    "schedule",
                    "financing");

    private Coordinator() {}

    public static RequestSpecification coordinator() {
        return given().auth()
                .oauth2(Tokens.of(Role.COORDINATOR).agency("MIA").subject("aigul").token());
    }

    /// The measure as it is, as an amendment that begins on that day: the test changes what it wants changed.
    public static ObjectNode amendment(int measure, String effectiveFrom) {
        JsonNode current = read(given().get("/api/v1/measures/" + measure).asString());
        ObjectNode sent = JSON.createObjectNode();
        OWN_FIELDS.forEach(field -> sent.set(field, current.get(field)));
        current.get("executors")
                .forEach(executor ->
                        sent.withArray("/executors")
                                .add(((ObjectNode) executor).without("current")));
        sent.set("act", read(ACT));
        sent.put("effectiveFrom", effectiveFrom);
        return sent;
    }

    public static ObjectNode yearlyOn(ObjectNode amendment, String monthDay) {
        amendment.set(
                "schedule",
                read(
                        """
                        {"type": "YEARLY", "monthDays": ["%s"], "window": {"from": "2025-01-01", "to": "2030-12-31"}}
                        """
                                .formatted(monthDay)));
        return amendment;
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Response amend(int measure, long version, Object body) {
        return act(coordinator(), version, body).put("/api/v1/measures/" + measure);
    }

    public static Response extend(String deadline, long version, String dueOn) {
        return act(coordinator(), version, extension(dueOn))
                .post("/api/v1/deadlines/" + deadline + "/extensions");
    }

    public static String extension(String dueOn) {
        return "{\"dueOn\": \"%s\", \"act\": %s}".formatted(dueOn, ACT);
    }

    public static Response succeed(String agency, long version, String successor, String from) {
        return act(coordinator(), version, succession(successor, from, ""))
                .post("/api/v1/agencies/" + agency + "/succession");
    }

    /// @param more further fields, each behind a comma
    public static String succession(String successor, String from, String more) {
        return "{\"successor\": \"%s\", \"from\": \"%s\", \"act\": %s%s}"
                .formatted(successor, from, ACT, more);
    }

    public static final String NEW_BODY =
            ", \"newBody\": {\"name\": {\"kk\": \"Жаңа орган\", \"ru\": \"Новый орган\"}, \"kind\": \"MINISTRY\"}";

    public static Response decide(int year, long version, String body) {
        return act(coordinator(), version, body).put("/api/v1/working-days/" + year);
    }

    /// @param holidays,daysOff,worked what stands in the three lists
    public static String year(String holidays, String daysOff, String worked) {
        return "{\"holidays\": [%s], \"daysOff\": [%s], \"workedWeekendDays\": [%s], \"act\": %s}"
                .formatted(holidays, daysOff, worked, ACT);
    }

    public static RequestSpecification act(RequestSpecification who, long version, Object body) {
        return who.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The version of what is at this path, as `If-Match` needs it.
    public static long version(String path) {
        String tag = given().get("/api/v1" + path).header("ETag");
        return Long.parseLong(tag.substring(1).split("-", 2)[0]);
    }
}
