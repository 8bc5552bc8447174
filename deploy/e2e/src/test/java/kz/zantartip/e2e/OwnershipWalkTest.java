package kz.zantartip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever is somebody's is tried on by its owner and by strangers in the same role, as `docs/ownership.json` says, of which
/// `docs/access.md` is made. A stranger is refused whatever he sends, and nothing changes; a claim that is missing owns nothing.
@ExtendWith(OnRunningSystem.class)
class OwnershipWalkTest {

    private final RunningSystem system;
    private final Map<String, Integer> foreign = new HashMap<>();

    OwnershipWalkTest(RunningSystem system) throws IOException {
        this.system = system;
        RunningSystem.read(Files.readString(RunningSystem.ROOT.resolve("docs/ownership.json")))
                .forEach(rule ->
                        rule.path("operations")
                                .forEach(operation ->
                                        foreign.put(
                                                operation.asText(), rule.path("foreign").asInt())));
    }

    @Test
    void strangersAreRefusedAndOwnersAreNot() {
        List<Attempt> attempts = new Attempts(system).all();
        List<String> faults = new ArrayList<>();
        for (Attempt attempt : attempts) {
            String before = state(attempt);
            for (Stranger stranger : attempt.strangers()) {
                for (String body : bodies(attempt, stranger)) {
                    faults.add(strangerFault(attempt, stranger, body));
                }
            }
            String after = state(attempt);
            faults.add(
                    before.equals(after) ? null : attempt.operation() + " has changed something");
            faults.add(ownerFault(attempt));
        }

        assertThat(faults.stream().filter(Objects::nonNull)).isEmpty();
        assertThat(attempts)
                .extracting(Attempt::operation)
                .as("every rule is tried")
                .containsAll(foreign.keySet());
    }

    /// What is right but for who sends it, what is broken, and nothing. Something new is somebody's by what is sent alone: who
    /// could make it elsewhere is told what is broken.
    private static List<String> bodies(Attempt attempt, Stranger stranger) {
        if (attempt.body() == null) {
            return List.of("");
        }
        return attempt.thing() == null && !stranger.ownsNothing()
                ? List.of(attempt.body())
                : List.of(attempt.body(), "{\"name\": ", "");
    }

    private String strangerFault(Attempt attempt, Stranger stranger, String body) {
        HttpResponse<String> answer = send(attempt, stranger.token(), body);
        int expected = foreign.get(attempt.operation());
        return answer.statusCode() == expected
                ? null
                : "%s at %s as %s with %s: %d, not %d: %s"
                        .formatted(
                                attempt.operation(),
                                attempt.path(),
                                stranger.name(),
                                body.isEmpty() ? "no body" : body,
                                answer.statusCode(),
                                expected,
                                answer.body());
    }

    /// That the state of a thing stands against it is an owner's answer too.
    private String ownerFault(Attempt attempt) {
        HttpResponse<String> answer =
                send(attempt, attempt.owner(), attempt.body() == null ? "" : attempt.body());
        boolean done = answer.statusCode() < 300 || answer.statusCode() == 409;
        return done
                ? null
                : "%s at %s as its owner: %d %s"
                        .formatted(
                                attempt.operation(),
                                attempt.path(),
                                answer.statusCode(),
                                answer.body());
    }

    /// A form says where its parts end.
    private static String type(ApiOperation operation) {
        return operation.bodyType().startsWith("multipart/")
                ? operation.bodyType() + "; boundary=" + Things.BOUNDARY
                : operation.bodyType();
    }

    private HttpResponse<String> send(Attempt attempt, String token, String body) {
        ApiOperation operation = system.publicPort().document().operation(attempt.operation());
        HttpRequest.Builder call =
                system.publicPort()
                        .request(attempt.path())
                        .header("Authorization", "Bearer " + token)
                        .method(
                                operation.method(),
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (operation.takesBody()) {
            call.header("Content-Type", type(operation));
        }
        if (operation.hasParameter("header", "If-Match")) {
            call.header("If-Match", tagOf(attempt));
        }
        return system.publicPort().answered(call.build());
    }

    private String tagOf(Attempt attempt) {
        return asOwner(attempt.thing(), attempt).headers().firstValue("ETag").orElse("\"0\"");
    }

    /// Tag and body of the thing as its owner sees it; of a new one, how many there are.
    private String state(Attempt attempt) {
        if (attempt.thing() != null) {
            HttpResponse<String> seen = asOwner(attempt.thing(), attempt);
            assertThat(seen.statusCode()).as(attempt + seen.body()).isEqualTo(200);
            return seen.headers().firstValue("ETag").orElseThrow() + seen.body();
        }
        JsonNode list =
                RunningSystem.read(asOwner(attempt.path() + "?total=true&limit=1", attempt).body());
        return String.valueOf(list.get("total"));
    }

    private HttpResponse<String> asOwner(String path, Attempt attempt) {
        return system.get(path, "Authorization", "Bearer " + attempt.owner());
    }
}
