package kz.zantartip.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Where everybody calls. No answer leaves it that the document, as it is served there, does not describe.
final class PublicPort {

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private ContractDocument document;
    private AnswerCheck check;

    PublicPort(int port) {
        this.port = port;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    /// @throws AssertionError where the answer is not as the document says
    HttpResponse<String> answered(HttpRequest request) {
        HttpResponse<String> answer = sent(request);
        check().mustFit(
                        new AnswerCheck.Answer(
                                request.method(),
                                request.uri().getRawPath(),
                                answer.statusCode(),
                                answer.headers().map(),
                                answer.body()));
        return answer;
    }

    ContractDocument document() {
        check();
        return document;
    }

    private synchronized AnswerCheck check() {
        if (check == null) {
            document =
                    new ContractDocument(
                            RunningSystem.read(sent(request("/openapi.json").build()).body()));
            check = new AnswerCheck(document);
        }
        return check;
    }

    /// Any answer of anybody.
    HttpResponse<String> sent(HttpRequest request) {
        return sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /// An answer that goes on until somebody ends it.
    InputStream stream(HttpRequest request) {
        return sent(request, BodyHandlers.ofInputStream()).body();
    }

    private <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
