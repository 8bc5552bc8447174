package kz.zantartip.e2e;

import static kz.zantartip.e2e.BadBodies.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// Walks every operation that the document has with everything that is wrong, as somebody who may call it. What is wrong is
/// refused by a known problem, nothing is a fault of ours, and no value that was refused is seen again: not in an answer and
/// not in a log.
@ExtendWith(OnRunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputWalkTest {

    private static final int MORE_THAN_ALLOWED = (1 << 20) + 1;
    private static final Set<Integer> REFUSALS =
            Set.of(400, 404, 406, 409, 412, 413, 414, 415, 428);

    private final RunningSystem system;
    private final ContractDocument document;
    private final KnownThings known;
    private final Set<String> codes = ConcurrentHashMap.newKeySet();

    BadInputWalkTest(RunningSystem system) {
        this.system = system;
        this.document = system.publicPort().document();
        this.known = new KnownThings(system);
    }

    @Test
    void brokenBodiesAreRefused() {
        List<InParallel.Step> steps = new ArrayList<>();
        for (ApiOperation operation : takingBodies()) {
            Map<String, String> headers = known.neededHeaders(operation);
            JsonNode good = new Sample(document).of(known.bodySchema(operation));
            for (BadBodies.Bad bad : new BadBodies(document).broken(good)) {
                steps.add(() -> bodyFault(operation, headers, bad, 400));
            }
            byte[] whole = BadBodies.text(good).getBytes(StandardCharsets.UTF_8);
            for (String type : List.of("text/plain", "application/xml", "nonsense", "a/b;c", "")) {
                BadBodies.Bad typed = new BadBodies.Bad("good", whole);
                steps.add(() -> typeFault(operation, headers, typed, type));
            }
        }

        mustBeClean(steps);
    }

    @Test
    void fieldsThatCannotBeAreNamed() {
        List<InParallel.Step> steps = new ArrayList<>();
        for (ApiOperation operation : takingBodies()) {
            Map<String, String> headers = known.neededHeaders(operation);
            JsonNode schema = known.bodySchema(operation);
            JsonNode good = new Sample(document).of(schema);
            boolean patch = operation.method().equals("PATCH");
            for (BadBodies.Bad bad : new BadBodies(document).wrongFields(schema, good)) {
                if (!(patch && bad.name().endsWith(" = nothing"))) {
                    steps.add(() -> fieldFault(operation, headers, bad));
                }
            }
        }

        mustBeClean(steps);
    }

    @Test
    void bodiesThatAreTooLargeAreRefused() {
        List<InParallel.Step> steps = new ArrayList<>();
        byte[] large =
                ("{\"" + " ".repeat(MORE_THAN_ALLOWED) + "\": 1}").getBytes(StandardCharsets.UTF_8);
        for (ApiOperation operation : takingBodies()) {
            Map<String, String> headers = known.neededHeaders(operation);
            steps.add(() ->
                    bodyFault(operation, headers, new BadBodies.Bad("too large", large), 413));
        }

        mustBeClean(steps);
    }

    @Test
    void strangeQueriesAreAnsweredOrRefused() {
        List<InParallel.Step> steps = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            String path = known.paths().existing(operation);
            for (String query : BadQueries.of(operation)) {
                steps.add(() -> fault(operation, path + "?" + query, Map.of(), "query " + query));
            }
        }

        mustBeClean(steps);
    }

    @Test
    void strangePathsAreRefused() {
        List<InParallel.Step> steps = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            if (operation.variables() > 0) {
                for (String value : BadQueries.pathValues()) {
                    String path = known.paths().with(operation, value);
                    steps.add(() -> fault(operation, path, Map.of(), "path " + path));
                }
            }
        }

        mustBeClean(steps);
    }

    @Test
    void strangeHeadersAreAnsweredOrRefused() {
        List<InParallel.Step> steps = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            String path = known.paths().existing(operation);
            for (String[] header : BadQueries.headers(operation)) {
                steps.add(() ->
                        fault(
                                operation,
                                path,
                                Map.of(header[0], header[1]),
                                header[0] + ": " + header[1]));
            }
        }

        mustBeClean(steps);
    }

    private List<ApiOperation> takingBodies() {
        return document.operations().stream().filter(ApiOperation::takesJson).toList();
    }

    private void mustBeClean(List<InParallel.Step> steps) {
        List<String> faults = new ArrayList<>(InParallel.faults(steps));
        codes.stream()
                .filter(code ->
                        system.get("/problems/" + code, "Accept", "application/json").statusCode()
                                != 200)
                .forEach(code -> faults.add("no page of the problem " + code));
        faults.addAll(logsWithTheMark());

        assertThat(faults).isEmpty();
    }

    private List<String> logsWithTheMark() {
        try (Stream<Path> logs = Files.list(system.logs())) {
            return logs.flatMap(
                            log -> {
                                try {
                                    return Files.readString(log, StandardCharsets.ISO_8859_1)
                                            .lines()
                                            .filter(line -> line.contains(MARK))
                                            .limit(3)
                                            .map(line -> "log " + log.getFileName() + ": " + line);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String bodyFault(
            ApiOperation operation, Map<String, String> headers, BadBodies.Bad bad, int expected) {
        return refusal(
                operation,
                send(operation, headers, operation.bodyType(), bad),
                bad.name(),
                known.isThere(operation) ? expected : 0);
    }

    private String typeFault(
            ApiOperation operation, Map<String, String> headers, BadBodies.Bad good, String type) {
        return refusal(
                operation,
                send(operation, headers, type, good),
                "as " + type,
                known.isThere(operation) && !type.equals("nonsense") ? 415 : 0);
    }

    /// Not only refused: the field is named.
    private String fieldFault(
            ApiOperation operation, Map<String, String> headers, BadBodies.Bad bad) {
        HttpResponse<String> answer = send(operation, headers, operation.bodyType(), bad);
        String fault = refusal(operation, answer, bad.name(), known.isThere(operation) ? 400 : 0);
        if (fault != null || answer.statusCode() != 400) {
            return fault;
        }
        String pointer = "#" + bad.name().substring(0, bad.name().indexOf(" = "));
        boolean named =
                RunningSystem.read(answer.body())
                        .path("errors")
                        .findValuesAsText("pointer")
                        .stream()
                        .anyMatch(
                                told -> told.startsWith(pointer) || pointer.startsWith(told + "/"));
        return named
                ? null
                : "%s, %s: not named in %s".formatted(operation, bad.name(), answer.body());
    }

    private HttpResponse<String> send(
            ApiOperation operation, Map<String, String> headers, String type, BadBodies.Bad body) {
        return send(
                operation,
                known.paths().existing(operation),
                headers,
                type,
                BodyPublishers.ofByteArray(body.bytes()));
    }

    private String fault(
            ApiOperation operation, String path, Map<String, String> more, String what) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Authorization", "Bearer " + known.caller(operation));
        HttpResponse<String> answer = send(operation, path, headers, null, BodyPublishers.noBody());
        return answer.statusCode() < 400 ? null : refusal(operation, answer, what, 0);
    }

    private HttpResponse<String> send(
            ApiOperation operation,
            String path,
            Map<String, String> headers,
            String type,
            BodyPublisher body) {
        HttpRequest.Builder call =
                system.publicPort().request(path).method(operation.method(), body);
        headers.forEach(call::header);
        if (!headers.containsKey("Idempotency-Key")
                && operation.hasParameter("header", "Idempotency-Key")) {
            call.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (type != null && !type.isEmpty()) {
            call.header("Content-Type", type);
        }
        return system.publicPort().answered(call.build());
    }

    /// @param expected 0 where any refusal will do
    private String refusal(
            ApiOperation operation, HttpResponse<String> answer, String what, int expected) {
        String place = "%s, %s: %d ".formatted(operation, what, answer.statusCode());
        boolean refused =
                expected == 0
                        ? REFUSALS.contains(answer.statusCode())
                        : answer.statusCode() == expected;
        if (!refused) {
            return place + answer.body();
        }
        JsonNode problem = RunningSystem.read(answer.body());
        codes.add(problem.path("code").asText());
        String shown =
                answer.headers().map()
                        + answer.body().replace(problem.path("instance").asText(), "");
        return shown.contains(MARK) ? place + "shows what was refused: " + shown : null;
    }
}
