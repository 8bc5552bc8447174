package kz.zantartip.indicators.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What an indicator was, and in which part of the year.
///
/// @param start first day of its period
/// @param end last day of its period, in the same year
record Figure(BigDecimal value, LocalDate start, LocalDate end) {

    boolean isOfTheWholeYear() {
        return start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear();
    }

    int year() {
        return end.getYear();
    }

    /// The last day's place in the year.
    BigDecimal daysElapsed() {
        return BigDecimal.valueOf(end.getDayOfYear());
    }

    BigDecimal daysOfYear() {
        return BigDecimal.valueOf(end.lengthOfYear());
    }
}
