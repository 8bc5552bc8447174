package kz.zantartip.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The services of this test say nothing of measures.
@GatewayTest
class LandingTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"(/[^\"]+)\">");

    private final Wire wire;

    LandingTest(Wire wire) {
        this.wire = wire;
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', kk",
        "'', ru, ru",
        "'', 'en-GB,en;q=0.9', en",
        "'', fr, kk",
        "?lang=ru, en, ru",
    })
    void isThereInTheLanguageAskedFor(String query, String accepted, String lang)
            throws IOException {
        String page = wire.get("/" + query, "Accept: text/html", "Accept-Language: " + accepted);

        assertThat(page)
                .startsWith("HTTP/1.1 200 ")
                .contains("<html lang=\"" + lang + "\">")
                .containsIgnoringCase("content-language: " + lang)
                .containsIgnoringCase("content-type: text/html;charset=utf-8")
                .containsIgnoringCase("vary: Accept, Accept-Language")
                .containsIgnoringCase("link: </.well-known/api-catalog>; rel=\"api-catalog\"");
    }

    @Test
    void runsItsOwnScriptAndNothingElse() throws IOException {
        assertThat(wire.get("/"))
                .containsOnlyOnce("Content-Security-Policy")
                .containsPattern(
                        "Content-Security-Policy: default-src 'none'; style-src 'sha256-[^']+='; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'; script-src 'sha256-[^']+='")
                .doesNotContain(" src=", "<link", "style=", "onclick");
    }

    @Test
    void isThereWhileTheServicesSayNothing() throws IOException {
        assertThat(wire.get("/?lang=en"))
                .startsWith("HTTP/1.1 200 ")
                .contains(LandingTexts.SILENT.en());
    }

    @Test
    void doesNotBelieveTheHostThatACallerNames() throws IOException {
        assertThat(wire.send("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("evil.example");
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        List<String> links =
                LINK.matcher(wire.get("/")).results().map(link -> link.group(1)).toList();

        assertThat(links).hasSize(6);
        for (String link : links) {
            assertThat(wire.get(link, "Accept: */*")).as(link).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void isThereForAHead() throws IOException {
        assertThat(wire.send("HEAD / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n");
    }
}
