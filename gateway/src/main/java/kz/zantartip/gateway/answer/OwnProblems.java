package kz.zantartip.gateway.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zantartip.chassis.problem.Problem;
import kz.zantartip.chassis.problem.ProblemAnswers;
import kz.zantartip.chassis.problem.ProblemCatalogue;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.trace.Traces;

/// Tells what the gateway itself refuses or fails at, outside of its resources: the same document that a service gives.
@ApplicationScoped
public class OwnProblems {

    private final ProblemCatalogue catalogue;
    private final ObjectMapper json;

    OwnProblems(ProblemCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /// A problem ready to be sent.
    public record Told(int status, Map<CharSequence, String> headers, Buffer body) {}

    /// Must be called in the request's own context, which knows the trace.
    public Told tell(String code, HttpServerRequest request) {
        String target = target(request);
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        Lang lang = lang(question < 0 ? "" : target.substring(question + 1), request);
        Problem problem =
                catalogue.tell(
                        code, Map.of(), List.of(), lang, printable(path), Traces.currentId());
        return new Told(
                problem.status(),
                Map.of(
                        HttpHeaders.CONTENT_TYPE,
                        ProblemAnswers.MEDIA_TYPE,
                        HttpHeaders.CONTENT_LANGUAGE,
                        lang.code(),
                        HttpHeaders.CACHE_CONTROL,
                        "no-store",
                        HttpHeaders.VARY,
                        "Accept, Accept-Language",
                        HttpHeaders.createOptimized("traceparent"),
                        Traces.currentParent()),
                bytes(problem));
    }

    public void answer(String code, HttpServerRequest request) {
        Told told = tell(code, request);
        HttpServerResponse response = request.response().setStatusCode(told.status());
        told.headers().forEach(response::putHeader);
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(told.body().length()))
                    .end();
        } else {
            response.end(told.body());
        }
    }

    /// The decoder invents a target for a request line that it could not read.
    private static String target(HttpServerRequest request) {
        boolean invented =
                request.decoderResult().isFailure() && request.uri().equals("/bad-request");
        return invented ? "/" : request.uri();
    }

    private Buffer bytes(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem could not be written", e);
        }
    }

    /// The query is not decoded: a language that is written with percent signs is not one of the three.
    private static Lang lang(String query, HttpServerRequest request) {
        return List.of(query.split("&")).stream()
                .filter(pair -> pair.startsWith("lang="))
                .findFirst()
                .flatMap(pair -> Lang.ofCode(pair.substring("lang=".length())))
                .or(() ->
                        Optional.of(Lang.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))))
                .get();
    }

    /// A path that was refused may hold anything; in the answer it is text of limited length and characters.
    private static String printable(String path) {
        StringBuilder kept = new StringBuilder();
        path.chars().limit(8192).forEach(c -> kept.append(c > 0x20 && c < 0x7f ? (char) c : '?'));
        return kept.toString();
    }
}
