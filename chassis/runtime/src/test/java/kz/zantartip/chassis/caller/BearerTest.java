package kz.zantartip.chassis.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a.b.c", "bearer a.b.c", "BEARER   a.b.c", "Bearer a.b.c "})
    void theSchemeMayBeWrittenInAnyLetters(String header) {
        assertThat(Bearer.of(List.of(header))).isEqualTo(new Bearer.Token("a.b.c"));
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer a b, invalid",
        "Bearer a.b.c§, invalid",
        "Bearer =, invalid",
        "'Bearer ', invalid",
        "Bearer, plain",
        "Basic YTpi, plain",
        "a.b.c, plain",
        "'', plain",
    })
    void whatCannotBeATokenIsNotVerified(String header, String challenge) {
        assertThat(Bearer.of(List.of(header)))
                .isEqualTo(
                        new Bearer.Unusable(
                                challenge.equals("plain") ? Bearer.CHALLENGE : Bearer.INVALID));
    }

    @Test
    void ofTwoHeadersNoneIsChosen() {
        assertThat(Bearer.of(List.of("Bearer a.b.c", "Bearer a.b.c")))
                .isEqualTo(new Bearer.Unusable(Bearer.INVALID));
    }

    @Test
    void withoutAHeaderThereIsNothingWrong() {
        assertThat(Bearer.of(List.of())).isEqualTo(new Bearer.None());
        assertThat(Bearer.of(null).challenge()).isEqualTo("Bearer");
    }

    @Test
    void aSettingThatLetsEverybodyInIsRefusedByItsName() {
        assertThatThrownBy(
                        () -> IdentitySettings.refuseAny("ZT_OIDC_AUDIENCE", List.of("a", "any")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ZT_OIDC_AUDIENCE");
    }
}
