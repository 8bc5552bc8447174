package kz.zantartip.chassis.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.zantartip.chassis.caller.Caller;
import kz.zantartip.chassis.caller.CurrentCaller;
import kz.zantartip.chassis.condition.EntityTag;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/// Keeps the answer of a POST beside its effect, under the caller's key (draft-ietf-httpapi-idempotency-key-header-07).
///
/// Stands outside `@Transactional`: the transaction that the method joins is opened here and ends only when the answer is
/// written. A lock on the key, held as long, tells a second request under it that the first still runs.
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    /// `FeedKeeper` removes the row some time later.

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private record Place(String caller, String method, String path, String key) {

        @Override
        public String toString() {
            return String.join("\n", caller, method, path, key);
        }
    }

    private record Kept(byte[] request, int status, String location, String etag, byte[] body) {}

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final AnswerSeal seal;
    private final UriInfo asked;
    private final HttpHeaders headers;
    private final SecretKeySpec digestKey;

    IdempotencyInterceptor(
            AgroalDataSource database,
            ObjectMapper json,
            CurrentCaller caller,
            AnswerSeal seal,
            UriInfo asked,
            HttpHeaders headers,
            @ConfigProperty(name = "zantartip.digest-key") String digestKey) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.seal = seal;
        this.asked = asked;
        this.headers = headers;
        this.digestKey =
                new SecretKeySpec(digestKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        String key = key(invocation.getMethod().getAnnotation(Idempotent.class).keyRequired());
        return key == null
                ? QuarkusTransaction.joiningExisting().call(invocation::proceed)
                : QuarkusTransaction.joiningExisting().call(() -> under(key, invocation));
    }

    private Object under(String key, InvocationContext invocation) throws Exception {
        Caller who = caller.get();
        Place place = new Place(owner(who), "POST", asked.getRequestUri().getRawPath(), key);
        byte[] request = digest(invocation);
        try (Connection connection = database.getConnection()) {
            lock(place, connection);
            Kept kept = find(place, connection);
            if (kept != null) {
                return replay(kept, request, place);
            }
        }
        Object answer = invocation.proceed();
        keep(place, request, (RestResponse<?>) answer);
        return answer;
    }

    /// To whom a key belongs: who acts for another agency or region now must not be shown what was answered before.
    private static String owner(Caller who) {
        return Stream.of(who.subject(), who.agency(), who.region(), who.lawyer())
                .map(claim -> Objects.toString(claim, ""))
                .collect(Collectors.joining("\t"))
                .stripTrailing();
    }

    /// The header's key, quoted (RFC 8941 string) or bare; null where there is none.
    private String key(boolean required) {
        String given = headers.getHeaderString(KeyRefused.HEADER);
        if (given == null) {
            if (required) {
                throw KeyRefused.missing();
            }
            return null;
        }
        boolean quoted = given.length() >= 2 && given.startsWith("\"") && given.endsWith("\"");
        String key = quoted ? given.substring(1, given.length() - 1) : given;
        if (!KEY.matcher(key).matches()) {
            throw KeyRefused.malformed();
        }
        return key;
    }

    private static void lock(Place place, Connection connection) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            sql.setString(1, place.toString());
            try (ResultSet locked = sql.executeQuery()) {
                locked.next();
                if (!locked.getBoolean(1)) {
                    throw new KeyRefused.StillRunning();
                }
            }
        }
    }

    private Kept find(Place place, Connection connection) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement(
                        """
                        select request, status, location, etag, body from idempotency
                        where caller = ? and method = ? and path = ? and key = ?
                            and created_at > clock_timestamp() - interval '24 hours'
                        """)) {
            put(place, sql);
            try (ResultSet row = sql.executeQuery()) {
                return row.next()
                        ? new Kept(
                                row.getBytes("request"),
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("etag"),
                                row.getBytes("body"))
                        : null;
            }
        }
    }

    private RestResponse<?> replay(Kept kept, byte[] request, Place place) {
        if (!MessageDigest.isEqual(kept.request(), request)) {
            throw new KeyRefused.Reused();
        }
        RestResponse.ResponseBuilder<Object> answer =
                RestResponse.ResponseBuilder.<Object>create(kept.status())
                        .header("Idempotent-Replayed", "true");
        if (kept.location() != null) {
            answer.location(URI.create(kept.location()));
        }
        if (kept.etag() != null) {
            answer.header(HttpHeaders.ETAG, kept.etag());
        }
        if (kept.body() != null) {
            answer.entity(seal.open(kept.body(), place.toString()))
                    .type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }

    private void keep(Place place, byte[] request, RestResponse<?> answer) throws Exception {
        byte[] body =
                answer.getEntity() == null ? null : json.writeValueAsBytes(answer.getEntity());
        Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                """
                                insert into idempotency (caller, method, path, key, request, status, location, etag, body, created_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())
                                on conflict (caller, method, path, key) do update
                                set request = excluded.request, status = excluded.status, location = excluded.location,
                                    etag = excluded.etag, body = excluded.body, created_at = excluded.created_at
                                """)) {
            put(place, sql);
            sql.setBytes(5, request);
            sql.setInt(6, answer.getStatus());
            sql.setString(7, Objects.toString(location, null));
            sql.setString(
                    8,
                    body == null ? null : EntityTag.ofAnswer(answer.getEntity(), body).toString());
            sql.setBytes(9, body == null ? null : seal.close(body, place.toString()));
            sql.executeUpdate();
        }
    }

    private static void put(Place place, PreparedStatement sql) throws SQLException {
        sql.setString(1, place.caller());
        sql.setString(2, place.method());
        sql.setString(3, place.path());
        sql.setString(4, place.key());
    }

    /// Of what the method was given, the body above all: equal requests have equal digests, and no request can be guessed
    /// from one without the key. `If-Match` is a condition and no content: who lost the answer and read the thing anew may
    /// repeat.
    private byte[] digest(InvocationContext invocation) throws Exception {
        Object[] given = invocation.getParameters();
        Parameter[] declared = invocation.getMethod().getParameters();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(digestKey);
            for (int i = 0; i < given.length; i++) {
                if (!isCondition(declared[i])) {
                    mac.update(json.writeValueAsBytes(given[i]));
                    mac.update((byte) 0);
                }
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isCondition(Parameter declared) {
        RestHeader header = declared.getAnnotation(RestHeader.class);
        return header != null && header.value().equalsIgnoreCase(HttpHeaders.IF_MATCH);
    }
}
