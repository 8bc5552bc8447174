package kz.zantartip.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.logging.Log;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zantartip.chassis.caller.Bearer;
import kz.zantartip.gateway.route.GatewayConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.NumericDate;

/// Verifies the token that a call bears, by the same rules as the services do. A signature is computed once per token and not
/// per call; of a token that was good only a digest is kept, until it runs out.
@Singleton
public class TokenGate {

    private final TenantIdentityProvider provider;
    private final Cache<ByteBuffer, Verdict.Known> verified;
    private final Duration most;

    TokenGate(TenantIdentityProvider provider, GatewayConfig config) {
        this.provider = provider;
        this.most = config.tokens().rememberedFor();
        this.verified =
                Caffeine.newBuilder()
                        .maximumSize(config.tokens().remembered())
                        .expireAfter(
                                Expiry.<ByteBuffer, Verdict.Known>creating(
                                        (_, known) -> leftOf(known)))
                        .build();
    }

    /// What needs no computing: no token, none that could be verified, or one that has been.
    public Optional<Verdict> atOnce(Bearer bearer) {
        return switch (bearer) {
            case Bearer.None _ -> Optional.of(new Verdict.Nobody());
            case Bearer.Unusable unusable -> Optional.of(new Verdict.Refused(unusable.challenge()));
            case Bearer.Token token ->
                    Optional.ofNullable(verified.getIfPresent(digest(token.text())));
        };
    }

    /// Answers in this context, and blocks no event loop while the provider is asked for its keys.
    public Future<Verdict> verify(Bearer.Token token, Context context) {
        return Future.fromCompletionStage(
                        Uni.createFrom()
                                .deferred(() ->
                                        provider.authenticate(
                                                new AccessTokenCredential(token.text())))
                                .subscribeAsCompletionStage(),
                        context)
                .map(identity -> remembered(token, identity))
                .otherwise(failure -> refused(token, failure));
    }

    private Verdict remembered(Bearer.Token token, SecurityIdentity identity) {
        JsonWebToken claims = (JsonWebToken) identity.getPrincipal();
        Verdict.Known known = new Verdict.Known(client(claims), claims.getExpirationTime());
        verified.put(digest(token.text()), known);
        return known;
    }

    private static Verdict refused(Bearer.Token token, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                Log.warnf(
                        "Provider of tokens not reached cause=%s",
                        cause.getClass().getSimpleName());
                return new Verdict.Unverifiable();
            }
        }
        return new Verdict.Refused(token.challenge());
    }

    private static String client(JsonWebToken token) {
        return Stream.of("client_id", "azp")
                .map(name -> token.<Object>getClaim(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(token::getSubject);
    }

    private Duration leftOf(Verdict.Known known) {
        long seconds = Math.max(0, known.expires() - NumericDate.now().getValue());
        return Duration.ofSeconds(Math.min(seconds, most.toSeconds()));
    }

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
