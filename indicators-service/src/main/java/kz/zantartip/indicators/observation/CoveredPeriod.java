package kz.zantartip.indicators.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import kz.zantartip.chassis.period.ReportingPeriod;

/// The time that an observation covers: a period of the calendar, a span of years, or one that the source does not state.
///
/// Ordered by start, the longer one first; what is not stated stands last.
///
/// @param start null where the period is not stated
/// @param end null where the period is not stated
public record CoveredPeriod(String code, LocalDate start, LocalDate end)
        implements Comparable<CoveredPeriod> {

    /// The source gives a figure and not its time.
    public static final CoveredPeriod NOT_STATED = new CoveredPeriod("NOT_STATED", null, null);

    private static final Pattern SPAN =
            Pattern.compile("(?<first>[12][0-9]{3})-(?<last>[12][0-9]{3})");

    private static final Comparator<LocalDate> EARLIEST =
            Comparator.nullsLast(LocalDate::compareTo);

    private static final Comparator<CoveredPeriod> ORDER =
            Comparator.comparing(CoveredPeriod::start, EARLIEST)
                    .thenComparing(CoveredPeriod::end, EARLIEST.reversed());

    /// @throws IllegalArgumentException unless the code has one of the forms `2026`, `2026-S1`, `2026-Q3`, `2026-07`,
    ///     `2020-2024`, `NOT_STATED`
    public static CoveredPeriod valueOf(String code) {
        if (code.equals(NOT_STATED.code)) {
            return NOT_STATED;
        }
        var years = SPAN.matcher(code);
        if (years.matches()) {
            int first = Integer.parseInt(years.group("first"));
            int last = Integer.parseInt(years.group("last"));
            if (last <= first) {
                throw new IllegalArgumentException("The span does not rise");
            }
            return new CoveredPeriod(code, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }
        ReportingPeriod period = ReportingPeriod.valueOf(code);
        return new CoveredPeriod(code, period.start(), period.end());
    }

    /// Whether the code is one of those forms.
    public static boolean isOne(String code) {
        try {
            valueOf(code);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /// What is not stated has always begun.
    boolean hasBegunOn(LocalDate day) {
        return start == null || !start.isAfter(day);
    }

    /// Whether all of it lies in that year.
    public boolean liesIn(int year) {
        return start != null && start.getYear() == year && end.getYear() == year;
    }

    @Override
    public int compareTo(CoveredPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
