package kz.zantartip.chassis.format;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lets `?f=` win over `Accept` (as in OGC API Common): it becomes the `Accept` header before anything reads that. What the
/// caller marks as not acceptable (`q=0`) is taken out: the framework would take it for a wish.
@ApplicationScoped
class FormatChoice {

    /// No format of ours; in place of a header that refuses all that it names.
    private static final String NOTHING = "application/x-nothing";

    private static final Pattern REFUSED =
            Pattern.compile(";\\s*q\\s*=\\s*0(\\.0{0,3})?\\s*([;,]|$)", Pattern.CASE_INSENSITIVE);

    void register(@Observes Filters filters) {
        filters.register(FormatChoice::choose, 1000);
    }

    private static void choose(RoutingContext request) {
        String wanted = request.request().getParam("f");
        if (wanted != null) {
            Format.ofParameter(wanted)
                    .ifPresent(format ->
                            request.request()
                                    .headers()
                                    .set(HttpHeaders.ACCEPT, format.mediaType()));
        }
        List<String> accepted = request.request().headers().getAll(HttpHeaders.ACCEPT);
        if (accepted.stream().anyMatch(REFUSED.asPredicate())) {
            request.request().headers().set(HttpHeaders.ACCEPT, wanted(accepted));
        }
        request.next();
    }

    private static String wanted(List<String> accepted) {
        String kept =
                accepted.stream()
                        .flatMap(header -> Arrays.stream(header.split(",")))
                        .filter(REFUSED.asPredicate().negate())
                        .collect(Collectors.joining(","));
        return kept.isBlank() ? NOTHING : kept;
    }
}
