package kz.zantartip.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.zantartip.gateway.route.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedCursorTest {

    private static final String PLACE = "00000000000000000042";

    @Test
    void holdsThePlaceInEachPartThatWasRead() {
        MergedCursor cursor = MergedCursor.BEGINNING.with(Service.EVENTS, PLACE);

        MergedCursor read = MergedCursor.of(cursor.token()).orElseThrow();

        assertThat(read.place(Service.EVENTS)).contains(PLACE);
        assertThat(read.place(Service.MEASURES)).isEmpty();
        assertThat(MergedCursor.of(MergedCursor.BEGINNING.token()))
                .contains(MergedCursor.BEGINNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "1,",
                "1,events",
                "1,events=42",
                "1,gardens=00000000000000000042",
                "1,events=00000000000000000042,events=00000000000000000043"
            })
    void whatSaysSomethingElseIsNone(String text) {
        String token =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(MergedCursor.of(token)).isEmpty();
    }

    @Test
    void whatIsNotEvenBase64IsNone() {
        assertThat(MergedCursor.of("-_-=")).isEmpty();
    }
}
