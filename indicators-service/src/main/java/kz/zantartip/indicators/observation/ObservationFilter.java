package kz.zantartip.indicators.observation;

import java.time.Instant;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.time.ChangeMoment;
import kz.zantartip.indicators.region.FigureRegion;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which observations of a series are asked for. All conditions hold together.
public class ObservationFilter extends MomentListQuery {

    @RestQuery
    @PeriodCode
    @Parameter(
            description =
                    "This period alone: `2026`, `2026-S1`, `2026-Q3`, `2026-07`, `2020-2024` or `NOT_STATED`.",
            example = "2026")
    String period;

    @RestQuery
    @FigureRegion
    @Parameter(description = "This region alone, by its KATO code.", example = "75")
    String region;

    @RestQuery
    @Parameter(
            description =
                    "With `true` every vintage; else only the one that stands, or stood at `asOf`.",
            example = "true")
    Boolean includeHistory;

    @RestQuery
    @ChangeMoment
    @Parameter(
            description =
                    "What was recorded or superseded at this moment or later: an instant, or a date, which means its first moment"
                            + " in Almaty.",
            example = "2026-11-01")
    String updatedSince;

    boolean matches(Standing standing) {
        Observation observation = standing.observation();
        return (Boolean.TRUE.equals(includeHistory) || standing.stands())
                && (period == null || period.equals(observation.period().code()))
                && (region == null || region.equals(observation.region()))
                && (updatedSince == null || standing.hasChangedSince(since()));
    }

    private Instant since() {
        return ChangeMoment.Check.read(updatedSince);
    }
}
