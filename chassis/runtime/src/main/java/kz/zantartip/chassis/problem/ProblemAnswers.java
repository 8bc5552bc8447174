package kz.zantartip.chassis.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.trace.Traces;

/// Answers a refusal: `application/problem+json` in the language asked for.
@ApplicationScoped
public class ProblemAnswers {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemCatalogue catalogue;

    ProblemAnswers(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Produces
    @Singleton
    static ProblemCatalogue catalogue() {
        return ProblemCatalogue.load(Thread.currentThread().getContextClassLoader());
    }

    boolean hasProblem(String code) {
        return catalogue.hasProblem(code);
    }

    public Response answer(ProblemException refusal, UriInfo asked, HttpHeaders headers) {
        ResponseBuilder answer =
                builder(
                        refusal.code(),
                        refusal.facts(),
                        refusal.faults(),
                        refusal.extensions(),
                        asked,
                        headers);
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    public ResponseBuilder builder(
            String code,
            Map<String, ?> facts,
            List<Fault> faults,
            UriInfo asked,
            HttpHeaders headers) {
        return builder(code, facts, faults, Map.of(), asked, headers);
    }

    private ResponseBuilder builder(
            String code,
            Map<String, ?> facts,
            List<Fault> faults,
            Map<String, Object> extensions,
            UriInfo asked,
            HttpHeaders headers) {
        Lang lang = lang(asked, headers);
        Problem problem =
                catalogue.tell(
                        code,
                        facts,
                        faults,
                        lang,
                        asked.getRequestUri().getRawPath(),
                        Traces.currentId());
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, lang.code())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.with(extensions));
    }

    /// `?lang=` where it names one of the three, else `Accept-Language`, else Kazakh.
    private static Lang lang(UriInfo asked, HttpHeaders headers) {
        String wanted = asked.getQueryParameters().getFirst("lang");
        return Lang.ofCode(wanted == null ? "" : wanted)
                .orElseGet(
                        () -> Lang.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
