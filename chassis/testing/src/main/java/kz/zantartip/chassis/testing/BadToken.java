package kz.zantartip.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;

/// A token that nobody may be taken at his word for, and why. Whatever verifies tokens is tested with all of them.
public record BadToken(String why, String text) {

    private static final KeyPair STRANGE = Tokens.keys();

    /// @param elsewhere an address under which the tokens claim to have their key; it should not be asked
    public static Stream<BadToken> all(String elsewhere) {
        return Stream.of(
                        outOfTime(),
                        forSomebodyElse(),
                        signedByNobodyWeKnow(elsewhere),
                        ofAnotherKind(),
                        broken())
                .flatMap(tokens -> tokens);
    }

    /// Tests are named by it.
    @Override
    public String toString() {
        return why;
    }

    private static Stream<BadToken> outOfTime() {
        return Stream.of(
                bad("expired", token().time("exp", -3600).time("iat", -7200)),
                bad("without an end", token().claim("exp", null)),
                bad("not valid before tomorrow", token().time("nbf", 86_400)),
                bad("issued tomorrow", token().time("iat", 86_400).time("exp", 90_000)));
    }

    private static Stream<BadToken> forSomebodyElse() {
        return Stream.of(
                bad("for another audience", token().claim("aud", "another")),
                bad("for several others", token().claim("aud", List.of("one", "two"))),
                bad("for nobody", token().claim("aud", null)),
                bad("by another issuer", token().claim("iss", "https://elsewhere.test")),
                bad("by an issuer that begins alike", token().claim("iss", Tokens.ISSUER + ".kz")),
                bad("by nobody", token().claim("iss", null)),
                bad("about nobody", token().claim("sub", null)));
    }

    private static Stream<BadToken> signedByNobodyWeKnow(String elsewhere) {
        Map<String, Object> strangeKey =
                new RsaJsonWebKey((RSAPublicKey) STRANGE.getPublic())
                        .toParams(RsaJsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return Stream.of(
                bad("not signed", token().signedWith(AlgorithmIdentifiers.NONE, null)),
                bad(
                        "not signed, in other letters",
                        token().signedWith(AlgorithmIdentifiers.NONE, null)
                                .tokenWithHeader("{\"alg\":\"NonE\"}")),
                bad(
                        "signed with the public key as a secret",
                        byPublicKeyAsSecret(Tokens.verifier().getEncoded())),
                bad(
                        "signed with the public key's text as a secret",
                        byPublicKeyAsSecret(pem().getBytes(StandardCharsets.US_ASCII))),
                bad("signed with a strange key under a known name", strange()),
                bad("signed with a key of an unknown name", strange().header("kid", "unknown")),
                bad("signed with a key that it brings itself", strange().header("jwk", strangeKey)),
                bad(
                        "signed with such a key of an unknown name",
                        strange().header("kid", "mine").header("jwk", strangeKey)),
                bad(
                        "signed with a key to be fetched elsewhere",
                        strange().header("kid", "mine").header("jku", elsewhere)),
                bad(
                        "signed by a certificate to be fetched elsewhere",
                        strange().header("kid", "mine").header("x5u", elsewhere)),
                bad(
                        "signed by a name that is a path",
                        strange().header("kid", "../../../../dev/null")));
    }

    private static Stream<BadToken> ofAnotherKind() {
        return Stream.of(
                bad("an ID token by its claim", token().claim("typ", "ID")),
                bad("a refresh token by its claim", token().claim("typ", "Refresh")),
                bad("an ID token of a login", token().claim("nonce", "n-0S6_WzA2Mj")),
                bad(
                        "an ID token beside an access token",
                        token().claim("at_hash", "77QmUPtjPfzWtF2AnpK9RQ")),
                bad("an ID token beside a code", token().claim("c_hash", "LDktKdoQak3Pk0cnXxCltA")),
                bad("a logout token by its header", token().header("typ", "logout+jwt")),
                bad("a proof of possession by its header", token().header("typ", "dpop+jwt")),
                bad(
                        "something that must be understood and is not",
                        token().header("crit", List.of("zt"))));
    }

    private static Stream<BadToken> broken() {
        String good = token().token();
        int payload = good.indexOf('.') + 1;
        int signature = good.lastIndexOf('.') + 1;
        return Stream.of(
                bad("without its signature", good.substring(0, signature)),
                bad("with half its signature", good.substring(0, (signature + good.length()) / 2)),
                bad("with an altered signature", altered(good, signature + 5)),
                bad("with altered claims", altered(good, payload + 20)),
                bad("of two parts", good.substring(0, signature - 1)),
                bad("of four parts", good + ".e30"),
                bad("of one word", "somebody"),
                bad("of dots", "..."),
                bad("with a header that is a list", token().tokenWithHeader("[]")),
                bad("with a header that is no JSON", token().tokenWithHeader("header")),
                bad(
                        "with a key whose name is a number",
                        token().tokenWithHeader("{\"alg\":\"RS256\",\"kid\":1}")),
                bad(
                        "with an algorithm that is a number",
                        token().tokenWithHeader("{\"alg\":256,\"kid\":\"test\"}")),
                bad("whose end is a word", token().claim("exp", "tomorrow")),
                bad("whose issue is a word", token().claim("iat", "today")),
                bad("whose subject is a number", token().claim("sub", 7)),
                bad("enormous", good.substring(0, signature) + "A".repeat(9_000)));
    }

    private static MintedToken token() {
        return new MintedToken();
    }

    private static MintedToken strange() {
        return token().signedWith(AlgorithmIdentifiers.RSA_USING_SHA256, STRANGE.getPrivate());
    }

    private static MintedToken byPublicKeyAsSecret(byte[] secret) {
        Key key = new SecretKeySpec(secret, "HmacSHA256");
        return token().signedWith(AlgorithmIdentifiers.HMAC_SHA256, key);
    }

    private static String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(Tokens.verifier().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String altered(String token, int at) {
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    private static BadToken bad(String why, MintedToken token) {
        return new BadToken(why, token.token());
    }

    private static BadToken bad(String why, String token) {
        return new BadToken(why, token);
    }
}
