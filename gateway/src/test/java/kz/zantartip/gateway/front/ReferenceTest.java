package kz.zantartip.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ReferenceTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|stylesheet\" href)=\"([^\"]+)\"");

    private final Wire wire;

    ReferenceTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void loadsFromThisHostOnlyAndMayDoNothingElse() throws IOException {
        String page = wire.get("/docs", "Accept: text/html");

        assertThat(page)
                .startsWith("HTTP/1.1 200 ")
                .containsOnlyOnce("Content-Security-Policy")
                .contains(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';");
        assertThat(files(page)).hasSize(4).allMatch(path -> path.startsWith("/docs/assets/"));
    }

    @Test
    void itsFilesMayBeKeptForEver() throws IOException {
        for (String path : files(wire.get("/docs"))) {
            String type = path.endsWith(".js") ? "text/javascript" : "text/css";
            assertThat(wire.get(path, "Accept: */*"))
                    .as(path)
                    .startsWith("HTTP/1.1 200 ")
                    .containsIgnoringCase("content-type: " + type + ";charset=utf-8")
                    .containsIgnoringCase("cache-control: public, max-age=31536000, immutable")
                    .containsIgnoringCase("x-content-type-options: nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/assets/0000000000000000/reference.js",
                "/webjars/swagger-ui/5.34.1/index.html",
                "/webjars/swagger-ui/index.html"
            })
    void nothingElseOfItIsServed(String path) throws IOException {
        assertThat(wire.get(path)).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void anUnknownFileOfThisVersionIsNotFound() throws IOException {
        String known = files(wire.get("/docs")).getFirst();

        assertThat(wire.get(known.substring(0, known.lastIndexOf('/')) + "/index.html"))
                .startsWith("HTTP/1.1 404 ");
    }

    private static List<String> files(String page) {
        return LOADED.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
