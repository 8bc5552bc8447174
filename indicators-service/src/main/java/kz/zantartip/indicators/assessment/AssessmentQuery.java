package kz.zantartip.indicators.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.chassis.time.Moment;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which year is to be assessed, and with what knowledge.
public class AssessmentQuery extends Moment {

    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2030;

    @RestQuery
    @Min(FIRST_YEAR)
    @Max(LAST_YEAR)
    @Parameter(
            description =
                    "A year of the plan; where it is absent, the year of `asOf`, or this year.",
            example = "2026")
    Integer year;

    int year(Clock clock) {
        return year != null
                ? year
                : Math.min(LAST_YEAR, LocalDate.ofInstant(moment(clock), Almaty.ZONE).getYear());
    }

    private Instant moment(Clock clock) {
        return asOf() == null ? clock.instant() : asOf().instant(clock);
    }
}
