package kz.zantartip.measures.workingday;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import kz.zantartip.chassis.page.MomentListQuery;
import kz.zantartip.chassis.page.Span;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which days are asked about.
@Span(from = "from", to = "to")
public class WorkingDayFilter extends MomentListQuery {

    private static final int MOST_YEARS = 10;

    @RestQuery
    @Parameter(
            description = "The first day; without it the first of its year.",
            example = "2026-01-01")
    LocalDate from;

    @RestQuery
    @Parameter(
            description = "The last day; without it the last of its year.",
            example = "2026-12-31")
    LocalDate to;

    /// Every day of the span, in order. An end that is not given is the first or last day of the other end's year, or of
    /// this one.
    Stream<LocalDate> days(LocalDate today) {
        LocalDate first = from != null ? from : (to != null ? to : today).withDayOfYear(1);
        LocalDate last = to != null ? to : LocalDate.of(first.getYear(), 12, 31);
        if (last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new InvalidInput(
                    Fault.inQuery("to", "span-too-long", Map.of("years", MOST_YEARS)));
        }
        return first.datesUntil(last.plusDays(1));
    }
}
