package kz.zantartip.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// A token in the making, any part of which may be wrong. As it stands at first it is a good one.
final class MintedToken {

    private final JwtClaims claims = new JwtClaims();
    private final JsonWebSignature signature = new JsonWebSignature();

    MintedToken() {
        claims.setIssuer(Tokens.ISSUER);
        claims.setAudience("zantartip");
        claims.setSubject("somebody");
        claims.setClaim("groups", java.util.List.of("coordinator"));
        claims.setIssuedAt(in(-60));
        claims.setExpirationTime(in(3600));
        signature.setHeader("typ", "at+jwt");
        signature.setKeyIdHeaderValue(Tokens.KEY_ID);
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
        signedWith(AlgorithmIdentifiers.RSA_USING_SHA256, Tokens.signer());
    }

    /// So many seconds from now, by the wall: a token knows no test clock.
    static NumericDate in(long seconds) {
        NumericDate then = NumericDate.now();
        then.addSeconds(seconds);
        return then;
    }

    /// Null takes the claim away.
    MintedToken claim(String name, Object value) {
        if (value == null) {
            claims.unsetClaim(name);
        } else {
            claims.setClaim(name, value);
        }
        return this;
    }

    MintedToken time(String name, long secondsFromNow) {
        claims.setClaim(name, in(secondsFromNow).getValue());
        return this;
    }

    MintedToken header(String name, Object value) {
        signature.setHeader(name, value);
        return this;
    }

    MintedToken signedWith(String algorithm, Key key) {
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(key);
        return this;
    }

    String token() {
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /// With a header that the library would not write, and the signature of the true one.
    String tokenWithHeader(String json) {
        String header =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
        String token = token();
        return header + token.substring(token.indexOf('.'));
    }
}
