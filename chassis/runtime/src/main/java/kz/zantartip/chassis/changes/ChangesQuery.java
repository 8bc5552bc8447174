package kz.zantartip.chassis.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestQuery;

/// Which part of the service's feed is asked for.
public class ChangesQuery extends ChangesFilter {

    static final String CURSOR = "00[0-9]{18}";

    private static final int USUAL_LIMIT = 100;

    @RestQuery
    @Pattern(regexp = CURSOR)
    String after;

    @RestQuery
    @Min(1)
    @Max(500)
    Integer limit;

    int limit() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    long after() {
        return after == null ? ChangeFeed.BEGINNING : Long.parseLong(after);
    }
}
