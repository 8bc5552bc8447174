package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Asks until it is answered, as a program must whose question or answer can be lost on the way: a POST again under its key, a
/// PATCH after a look at whether it has happened.
final class PatientCaller {

    /// Longer than all takes to start again on a machine that has other work.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Set<Integer> AGAIN = Set.of(500, 502, 503, 504);

    private final RunningSystem system;
    private final String token;

    PatientCaller(RunningSystem system, String token) {
        this.system = system;
        this.token = token;
    }

    /// @param headers such as `If-Match`
    HttpResponse<String> post(String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Idempotency-Key";
        all[headers.length + 1] = UUID.randomUUID().toString();
        return insist(path, () -> Optional.of(system.send("POST", path, token, body, all)));
    }

    /// @param isDone whether the resource shows that the change has happened
    HttpResponse<String> patch(String path, String body, String tag, Predicate<JsonNode> isDone) {
        return insist(
                path,
                () -> {
                    HttpResponse<String> answer =
                            system.send("PATCH", path, token, body, "If-Match", tag);
                    if (answer.statusCode() != 412) {
                        return Optional.of(answer);
                    }
                    HttpResponse<String> now = system.get(path);
                    return now.statusCode() == 200 && isDone.test(RunningSystem.read(now.body()))
                            ? Optional.of(now)
                            : now.statusCode() == 200 ? Optional.of(answer) : Optional.empty();
                });
    }

    private interface Question {

        /// Empty where it has to be asked again.
        Optional<HttpResponse<String>> ask();
    }

    private static HttpResponse<String> insist(String path, Question question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                Optional<HttpResponse<String>> answer = question.ask();
                if (answer.isPresent() && !mustAskAgain(answer.get())) {
                    return answer.get();
                }
            } catch (UncheckedIOException lost) {
                // The answer is lost, perhaps the question too: it is asked again.
            }
            pause();
        }
        throw new IllegalStateException("Never answered: " + path);
    }

    private static boolean mustAskAgain(HttpResponse<String> answer) {
        return AGAIN.contains(answer.statusCode())
                || answer.statusCode() == 409 && code(answer).equals("idempotency-key-in-use");
    }

    /// The code of a problem.
    static String code(HttpResponse<String> answer) {
        return RunningSystem.read(answer.body()).path("code").asText();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
