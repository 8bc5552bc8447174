package kz.zantartip.measures.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The span in which a schedule runs, both days included. It never leaves the years of the plan.
public record Window(LocalDate from, LocalDate to) {

    /// The years that the Concept and its plan cover.
    public static final Window PLAN =
            new Window(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31));

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window.to: must not be before window.from");
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean contains(Window other) {
        return contains(other.from) && contains(other.to);
    }

    /// Every year that the window touches.
    IntStream years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear());
    }

    /// Every month that the window touches.
    Stream<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(
                YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
