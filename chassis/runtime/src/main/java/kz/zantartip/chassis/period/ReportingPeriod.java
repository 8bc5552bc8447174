package kz.zantartip.chassis.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A year, half-year, quarter or month of the calendar, in `Asia/Almaty` dates, both ends included.
///
/// Ordered by start, the longer one first, so that a year stands before its first quarter.
public record ReportingPeriod(Kind kind, int year, int number)
        implements Comparable<ReportingPeriod> {

    @Schema(name = "PeriodKind")
    public enum Kind {
        YEAR(12),
        HALF_YEAR(6),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    private static final Pattern CODE =
            Pattern.compile(
                    "(?<year>[12][0-9]{3})(-(S(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    private static final Comparator<ReportingPeriod> ORDER =
            Comparator.comparing(ReportingPeriod::start)
                    .thenComparing(Comparator.comparing(ReportingPeriod::end).reversed());

    public ReportingPeriod {
        if (number < 1 || number * kind.months > 12) {
            throw new IllegalArgumentException("No such period in a year: " + kind + " " + number);
        }
    }

    /// @throws IllegalArgumentException unless the code has one of the forms `2026`, `2026-S1`, `2026-Q3`, `2026-07`
    public static ReportingPeriod valueOf(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a period");
        }
        int year = Integer.parseInt(parts.group("year"));
        if (parts.group("half") != null) {
            return new ReportingPeriod(Kind.HALF_YEAR, year, Integer.parseInt(parts.group("half")));
        }
        if (parts.group("quarter") != null) {
            return new ReportingPeriod(
                    Kind.QUARTER, year, Integer.parseInt(parts.group("quarter")));
        }
        if (parts.group("month") != null) {
            return new ReportingPeriod(Kind.MONTH, year, Integer.parseInt(parts.group("month")));
        }
        return new ReportingPeriod(Kind.YEAR, year, 1);
    }

    /// The period of this kind that the day lies in.
    public static ReportingPeriod containing(LocalDate day, Kind kind) {
        return new ReportingPeriod(
                kind, day.getYear(), (day.getMonthValue() - 1) / kind.months + 1);
    }

    public String code() {
        return switch (kind) {
            case YEAR -> "%04d".formatted(year);
            case HALF_YEAR -> "%04d-S%d".formatted(year, number);
            case QUARTER -> "%04d-Q%d".formatted(year, number);
            case MONTH -> "%04d-%02d".formatted(year, number);
        };
    }

    public LocalDate start() {
        return LocalDate.of(year, Month.of((number - 1) * kind.months + 1), 1);
    }

    public LocalDate end() {
        return start().plusMonths(kind.months).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    public ReportingPeriod next() {
        return containing(end().plusDays(1), kind);
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
