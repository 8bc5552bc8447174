package kz.zantartip.chassis.testing;

import java.util.List;
import java.util.stream.Stream;

/// A token that is good, though not as most are, and in what. Providers differ, and a rule must not refuse their access tokens.
public record OddToken(String how, String text) {

    public static Stream<OddToken> all() {
        return Stream.of(
                odd("without a type", new MintedToken().header("typ", null)),
                odd("of the general type", new MintedToken().header("typ", "JWT")),
                odd("of the full type", new MintedToken().header("typ", "application/at+jwt")),
                odd(
                        "of Keycloak's type",
                        new MintedToken().header("typ", "JWT").claim("typ", "Bearer")),
                odd("for several", new MintedToken().claim("aud", List.of("another", "zantartip"))),
                odd("valid since a moment ago", new MintedToken().time("nbf", -1)),
                odd("issued by a clock that is a little ahead", new MintedToken().time("iat", 3)));
    }

    /// Tests are named by it.
    @Override
    public String toString() {
        return how;
    }

    private static OddToken odd(String how, MintedToken token) {
        return new OddToken(how, token.token());
    }
}
