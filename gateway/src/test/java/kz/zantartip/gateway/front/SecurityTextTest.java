package kz.zantartip.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTextTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-20T07:00:00Z"), ZoneOffset.UTC);

    @Test
    void namesTheContactAndHoldsForHalfAYearFromTheStart() {
        SecurityText text =
                text(Map.of("zantartip.front.security-contact", "mailto:security@example.kz"));

        assertThat(text.text())
                .contains(
                        """
                        Contact: mailto:security@example.kz\r
                        Expires: 2027-05-19T00:00:00Z\r
                        Preferred-Languages: kk, ru, en\r
                        """);
    }

    @Test
    void saysWhereItIsOnlyWhereTheOperatorHasToldUs() {
        SecurityText text =
                text(
                        Map.of(
                                "zantartip.front.security-contact",
                                "https://example.kz/report,tel:+77172000000",
                                "zantartip.front.public-url",
                                "https://api.example.kz/"));

        assertThat(text.text().orElseThrow())
                .contains("Contact: https://example.kz/report\r\nContact: tel:+77172000000\r\n")
                .endsWith("Canonical: https://api.example.kz/.well-known/security.txt\r\n");
    }

    @Test
    void isNotThereWithoutAContact() {
        assertThat(text(Map.of()).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"security@example.kz", "http://example.kz", "javascript:alert(1)"})
    void aContactThatNobodyCanUseStopsTheStart(String contact) {
        assertThatThrownBy(() -> text(Map.of("zantartip.front.security-contact", contact)))
                .hasMessageStartingWith("ZT_SECURITY_CONTACT must begin with");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.kz",
                "ftp://example.kz",
                "https://example.kz/api",
                "https://me@example.kz",
                "https://example.kz/?a=b"
            })
    void anAddressThatIsNoneStopsTheStart(String url) {
        assertThatThrownBy(
                        () -> new PublicAddress(config(Map.of("zantartip.front.public-url", url))))
                .hasMessageStartingWith("ZT_PUBLIC_URL must be");
    }

    private static SecurityText text(Map<String, String> settings) {
        FrontConfig config = config(settings);
        return new SecurityText(config, new PublicAddress(config), NOON);
    }

    static FrontConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(FrontConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(FrontConfig.class);
    }
}
