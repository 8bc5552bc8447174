package kz.zantartip.local.issuer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// Makes the access tokens. Whoever may ask says what shall be in them: it is for one machine and
/// its developer.
final class TokenMint {

    static final String AUDIENCE = "zantartip";
    static final Duration LIFETIME = Duration.ofHours(1);

    private static final List<String> ROLES =
            List.of(
                    "coordinator",
                    "agency",
                    "region-editor",
                    "lawyer",
                    "operator",
                    "messenger",
                    "auditor",
                    "admin");

    private final String issuer;
    private final SigningKey key;
    private final Clock clock;

    TokenMint(String issuer, SigningKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    /// Two agencies are two somebodies, also where nobody gave them a name.
    private static String localSubject(Set<String> roles, Form form) {
        return Stream.of(
                        Optional.of("local-" + roles.iterator().next()),
                        form.one("agency"),
                        form.one("region"),
                        form.one("lawyer"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("-"));
    }

    String mint(Form form) {
        Set<String> roles = roles(form);
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(AUDIENCE);
        claims.setSubject(form.one("subject").orElseGet(() -> localSubject(roles, form)));
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(LIFETIME).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setStringListClaim("groups", List.copyOf(roles));
        for (String name : List.of("agency", "region", "lawyer")) {
            form.one(name).ifPresent(value -> claims.setStringClaim(name, value));
        }
        if (!form.all("points").isEmpty()) {
            claims.setStringListClaim("points", listed(form.one("points").orElse("")));
        }
        return signed(claims);
    }

    /// An empty list is one that names nothing, and not the same as none.
    private static List<String> listed(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private String signed(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.id());
        signature.setHeader("typ", "at+jwt");
        signature.setPayload(claims.toJson());
        signature.setKey(key.signer());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
    }

    private static Set<String> roles(Form form) {
        Set<String> roles = new LinkedHashSet<>(form.all("role"));
        if (roles.isEmpty()) {
            throw new RequestRefused(400, "invalid_request", "the parameter role is missing");
        }
        if (!ROLES.containsAll(roles)) {
            throw new RequestRefused(
                    400, "invalid_scope", "no such role; there are " + String.join(", ", ROLES));
        }
        return roles;
    }
}
