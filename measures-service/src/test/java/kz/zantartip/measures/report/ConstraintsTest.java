package kz.zantartip.measures.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private final WebLink.Check link = new WebLink.Check();
    private final FigureValue.Check value = new FigureValue.Check();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://adilet.zan.kz/kaz/docs/P2500000200",
                "http://localhost:8080/x?y=z#w",
                "HTTPS://EGOV.KZ",
                "https://қазақ.қаз/құқық/ұғым?сөз=ә"
            })
    void aLinkOfTheWebIsTaken(String url) {
        assertThat(link.isValid(url, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "adilet.zan.kz",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "javascript://x.kz/%0aalert(1)",
                "file:///etc/passwd",
                "data:text/html,<b>",
                "ftp://x.kz/a",
                "//x.kz",
                "https:",
                "https:///path",
                "https://:80/",
                "https:x.kz",
                "https://user:word@x.kz/",
                "https://x.kz/a b",
                " https://x.kz",
                "https://x.kz/\n"
            })
    void anyOtherIsNot(String url) {
        assertThat(link.isValid(url, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "12", "-3.5", "0.125", "999999999999.999", "1E+11", "1.5000", "0E+99"})
    void aFigureThatADoubleHoldsIsTaken(String figure) {
        assertThat(value.isValid(new BigDecimal(figure), null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "1000000000000", "1E+400000000", "1E-400000000"})
    void aLongerOneIsNot(String figure) {
        assertThat(value.isValid(new BigDecimal(figure), null)).isFalse();
    }
}
