package kz.zantartip.chassis.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Access tokens as the provider gives them out, for tests: `Tokens.of(Role.AGENCY).agency("MOJ").token()`.
public final class Tokens {

    static final String ISSUER = "https://issuer.test";

    private static final String KEY_ID = "test";
    private static final KeyPair KEYS = keys();

    private final Set<String> roles;
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private String subject = "somebody";

    private Tokens(Set<String> roles) {
        this.roles = roles;
    }

    public static Tokens of(String... roles) {
        return new Tokens(Set.of(roles));
    }

    public Tokens agency(String code) {
        claims.put("agency", code);
        return this;
    }

    public Tokens region(String kato) {
        claims.put("region", kato);
        return this;
    }

    public Tokens lawyer(String id) {
        claims.put("lawyer", id);
        return this;
    }

    public Tokens points(String... ids) {
        claims.put("points", Arrays.asList(ids));
        return this;
    }

    public Tokens client(String id) {
        claims.put("client_id", id);
        return this;
    }

    public Tokens subject(String name) {
        subject = name;
        return this;
    }

    /// The signed token, good for an hour of the wall's time: a token knows no test clock.
    public String token() {
        JwtClaimsBuilder token =
                Jwt.issuer(ISSUER)
                        .audience("zantartip")
                        .subject(subject)
                        .groups(roles)
                        .expiresIn(Duration.ofHours(1));
        claims.forEach(token::claim);
        return token.jws().type("at+jwt").keyId(KEY_ID).sign(KEYS.getPrivate());
    }

    static String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}\
        """
                .formatted(KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
