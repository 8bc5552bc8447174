package kz.zantartip.measures.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zantartip.chassis.testing.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class SurviveStrangeRequestsTest {

    @TestHTTPResource URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "direction=%00",
                "agency=%00",
                "q=%00",
                "lead=%F0%9F%98%80",
                "%D2%9B=1",
                "%00=1",
                "=1",
                "&&&",
                "q=%zz",
                "q=%",
                "f=%zz",
                "%zz=1",
                "q=%C3%28",
                "q=%ED%A0%80",
                "q=%7Bx%7D",
                "sort=%7Bx%7D",
                "limit=1&q=%D0%B7%D0%B0%D2%A3%20%7Bx%7D",
                "limit=1&q=%D0%B7%D0%B0%D2%A3%25%37%42",
                "a.b[c]=1",
                "lang=",
                "f=",
                "bom=",
                "sort="
            })
    void nothingIsAFaultOfOurs(String query) throws IOException {
        String status = raw("GET /api/v1/measures?" + query);

        assertThat(status).matches("HTTP/1.1 (200|400) .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/%00",
                "/api/v1/agencies/%zz",
                "/api/v1/deadlines/%F0%9F%98%80",
                "/api/v1/deadlines/18-2027-02-15%00",
                "/api/v1/measures/%2e%2e",
                "/api/v1/directions/%D9%A3",
                "/api/v1/%7Bx%7D"
            })
    void noPathIsAFaultOfOurs(String path) throws IOException {
        String status = raw("GET " + path);

        assertThat(status).matches("HTTP/1.1 (400|404) .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: ;;;",
                "Accept: garbage",
                "Accept: a/b/c",
                "Accept: text/csv;q=x",
                "Accept: text/csv;q=",
                "Accept: */*;q=0",
                "Accept:",
                "Accept: application/json;q=0, text/csv",
                "Accept: \u0430/\u0431",
                "Accept-Language: \u0000",
                "Accept-Language: -",
                "Content-Type: garbage",
                "Content-Type: ;",
                "If-None-Match: \u00ff",
                "traceparent: 00-zz-zz-zz",
                "traceparent: 00-00000000000000000000000000000000-0000000000000000-00",
                "baggage: %%%",
                "X-Forwarded-Proto: \"",
                "X-HTTP-Method-Override: DELETE",
                "Range: bytes=0-1"
            })
    void noHeaderIsAFaultOfOurs(String header) throws IOException {
        String status = raw("GET /api/v1/measures/18", header);

        assertThat(status).matches("HTTP/1.1 (200|400|406) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE", "FOO", "get", "PROPFIND", "CONNECT"})
    void noMethodIsAFaultOfOurs(String method) throws IOException {
        String status = raw(method + " /api/v1/measures/18");

        assertThat(status).matches("HTTP/1.1 (200|204|400|404|405) .*");
    }

    /// The contract allows 8 KiB; a longer one is 414.
    @ParameterizedTest
    @CsvSource({"4500, 400", "8150, 400", "100000, 414"})
    void aLongAddressIsReadUntilItIsTooLong(int length, int status) throws IOException {
        String answer = raw("GET /api/v1/measures?q=" + "a".repeat(length));

        assertThat(answer).matches("HTTP/1.[01] " + status + " .*");
    }

    @Test
    void aHeaderOfManyLanguagesIsRead() throws IOException {
        String languages = IntStream.range(0, 1_500).mapToObj(i -> "fr-" + i).collect(joining(","));

        String status = raw("GET /api/v1/measures?x=1", "Accept-Language: " + languages + ",ru");

        assertThat(status).matches("HTTP/1.1 400 .*");
    }

    /// As written, with nothing in between that would mend or refuse it.
    private String raw(String request, String... headers) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream()
                    .write(
                            (request
                                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                            + Stream.of(headers)
                                                    .map(header -> header + "\r\n")
                                                    .collect(joining())
                                            + "\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
