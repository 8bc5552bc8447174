package kz.zantartip.chassis.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/// The moment whose knowledge is asked for: an instant, or a date, which means the end of that day in Almaty, and for today
/// means now.
public final class AsOf {

    /// The day the action plan was adopted (Government Resolution No. 200): nothing was known before.
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 1);

    private final Instant instant;
    private final LocalDate date;

    private AsOf(Instant instant, LocalDate date) {
        this.instant = instant;
        this.date = date;
    }

    /// @throws java.time.DateTimeException unless the text is an RFC 3339 instant or an ISO 8601 date
    public static AsOf valueOf(String text) {
        if (!text.matches("[0-9]{4}-.*")) {
            throw new DateTimeException("A year has four digits");
        }
        return text.length() == 10
                ? new AsOf(null, LocalDate.parse(text))
                : new AsOf(
                        OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS),
                        null);
    }

    /// The moment that is meant, to the microsecond.
    public Instant instant(Clock clock) {
        if (instant != null) {
            return instant;
        }
        return date.equals(Almaty.today(clock))
                ? clock.instant()
                : date.plusDays(1)
                        .atStartOfDay(Almaty.ZONE)
                        .toInstant()
                        .minus(1, ChronoUnit.MICROS);
    }

    /// Whether the moment lies neither before the adoption nor in the future.
    boolean isKnown(Clock clock) {
        LocalDate day = date != null ? date : LocalDate.ofInstant(instant, Almaty.ZONE);
        boolean future =
                date != null ? date.isAfter(Almaty.today(clock)) : instant.isAfter(clock.instant());
        return !future && !day.isBefore(FIRST_DAY);
    }
}
