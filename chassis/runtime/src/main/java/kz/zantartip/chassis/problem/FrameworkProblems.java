package kz.zantartip.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zantartip.chassis.caller.Bearer;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Makes a problem of everything that can go wrong: our own refusals, the framework's, lost races, and what nobody foresaw.
@ApplicationScoped
class FrameworkProblems {

    private static final Set<String> LOST_RACES = Set.of("40001", "40P01");

    private final ProblemAnswers answers;
    private final ResourceMethods methods;
    private final CurrentIdentityAssociation identity;

    FrameworkProblems(
            ProblemAnswers answers, ResourceMethods methods, CurrentIdentityAssociation identity) {
        this.answers = answers;
        this.methods = methods;
        this.identity = identity;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal, UriInfo asked, HttpHeaders headers) {
        return answers.answer(refusal, asked, headers);
    }

    /// What the framework refuses by itself: no such path, method, media type, and a few more.
    @ServerExceptionMapper
    Response refusedByTheFramework(
            WebApplicationException refusal, UriInfo asked, HttpHeaders headers) {
        Response bare = refusal.getResponse();
        String code =
                switch (bare.getStatus()) {
                    case 401 -> "unauthenticated";
                    case 403 -> "forbidden";
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    case 503 -> "unavailable";
                    default -> bare.getStatus() < 500 ? "malformed-request" : "internal-error";
                };
        if (code.equals("internal-error")) {
            Log.error("The framework failed", refusal);
        }
        ResponseBuilder answer = answers.builder(code, Map.of(), List.of(), asked, headers);
        if (bare.getStatus() == 405) {
            answer.header(HttpHeaders.ALLOW, methods.allowed(asked.getRequestUri().getPath()));
        }
        return answer.build();
    }

    /// The framework compares media types before it looks at the caller. Who may not call at all is told that instead.
    @ServerExceptionMapper({NotSupportedException.class, NotAcceptableException.class})
    Uni<Response> refusedByMediaType(
            WebApplicationException refusal, Request request, UriInfo asked, HttpHeaders headers) {
        Set<String> roles = methods.roles(request.getMethod(), asked.getRequestUri().getPath());
        return identity.getDeferredIdentity()
                .map(caller -> {
                    boolean named = roles.isEmpty() || roles.stream().anyMatch(caller::hasRole);
                    if (named) {
                        return refusedByTheFramework(refusal, asked, headers);
                    }
                    return caller.isAnonymous()
                            ? unauthenticated(null, asked, headers)
                            : forbidden(null, asked, headers);
                })
                .onFailure(SecurityException.class)
                .recoverWithItem(() -> unauthenticated(null, asked, headers));
    }

    /// No token where one is needed, or one that is not good: RFC 6750, 3.
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException e, UriInfo asked, HttpHeaders headers) {
        return answers.builder("unauthenticated", Map.of(), List.of(), asked, headers)
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        Bearer.of(headers.getRequestHeader(HttpHeaders.AUTHORIZATION)).challenge())
                .build();
    }

    /// The provider of the tokens cannot be asked for its keys: whether this one is good is not known.
    @ServerExceptionMapper
    Response unverifiable(OIDCException e, UriInfo asked, HttpHeaders headers) {
        Log.warnf("Provider of tokens not reached cause=%s", e.getClass().getSimpleName());
        return answers.builder("unavailable", Map.of(), List.of(), asked, headers)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo asked, HttpHeaders headers) {
        return answers.builder("forbidden", Map.of(), List.of(), asked, headers).build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, UriInfo asked, HttpHeaders headers) {
        List<Fault> faults =
                e.getConstraintViolations().stream().map(MethodFaults::of).distinct().toList();
        return answers.answer(new InvalidInput(faults), asked, headers);
    }

    /// A check that failed itself, and told nothing of what it checked. The framework would answer it without a problem.
    @ServerExceptionMapper
    Response uncheckable(ValidationException e, UriInfo asked, HttpHeaders headers) {
        return unforeseen(e, asked, headers);
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException e, UriInfo asked, HttpHeaders headers) {
        return answers.answer(new InvalidInput(UnreadableJson.fault(e)), asked, headers);
    }

    /// Two callers passed the version check together; the one who writes second learns it here.
    @ServerExceptionMapper
    Response lost(OptimisticLockException e, UriInfo asked, HttpHeaders headers) {
        String code =
                headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                        ? "changed-meanwhile"
                        : "stale";
        return answers.builder(code, Map.of(), List.of(), asked, headers).build();
    }

    /// A unique constraint spoke: the same thing was made twice. Its name in our migrations, in kebab-case, is the code.
    @ServerExceptionMapper
    Response taken(
            org.hibernate.exception.ConstraintViolationException e,
            UriInfo asked,
            HttpHeaders headers) {
        String code = String.valueOf(e.getConstraintName()).replace('_', '-');
        return answers.hasProblem(code)
                ? answers.builder(code, Map.of(), List.of(), asked, headers).build()
                : unforeseen(e, asked, headers);
    }

    /// A fault of ours. The log has all of it, the caller only the trace id.
    @ServerExceptionMapper
    Response unforeseen(Throwable e, UriInfo asked, HttpHeaders headers) {
        if (isLostRace(e)) {
            return answers.builder("changed-meanwhile", Map.of(), List.of(), asked, headers)
                    .build();
        }
        Log.error("Unforeseen failure", e);
        return answers.builder("internal-error", Map.of(), List.of(), asked, headers).build();
    }

    /// PostgreSQL chose this one of two to give way: a deadlock, or what could not be serialised.
    private static boolean isLostRace(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && LOST_RACES.contains(String.valueOf(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
