package kz.zantartip.gateway.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.changes.ChangesFilter;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.gateway.route.Service;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which part of the merged feed is asked for.
public class MergedQuery extends ChangesFilter {

    private static final int USUAL_LIMIT = 100;

    @RestQuery
    @Size(min = 1, max = 500)
    @Pattern(regexp = "[A-Za-z0-9_-]*")
    @Parameter(
            description =
                    "`nextCursor` of an earlier answer, or the id of an event; without it the feed starts at its oldest.",
            example = "MSxtZWFzdXJlcz0wMDAwMDAwMDAwMDAwMDAwMDA0Mg")
    String after;

    @RestQuery
    @Min(1)
    @Max(500)
    @Parameter(description = "At most so many.", example = "100")
    Integer limit;

    int limit() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    /// @throws InvalidInput where it is no cursor of ours
    MergedCursor cursor() {
        return cursor(after, Fault.inQuery("after", "foreign-cursor", Map.of()));
    }

    /// The header of a reader who connects again, else the parameter.
    MergedCursor cursor(String lastEventId) {
        return lastEventId == null
                ? cursor()
                : cursor(
                        lastEventId,
                        new Fault(Fault.In.HEADER, "Last-Event-ID", "foreign-cursor", Map.of()));
    }

    private static MergedCursor cursor(String token, Fault otherwise) {
        return token == null
                ? MergedCursor.BEGINNING
                : MergedCursor.of(token).orElseThrow(() -> new InvalidInput(otherwise));
    }

    /// Whose parts are asked for; none for a source that is not there.
    List<Service> services() {
        return Arrays.stream(Service.values())
                .filter(service -> source == null || source.equals(service.source()))
                .toList();
    }
}
