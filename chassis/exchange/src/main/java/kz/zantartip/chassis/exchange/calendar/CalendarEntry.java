package kz.zantartip.chassis.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One day in a calendar feed.
///
/// @param uid the same for ever: by it a subscriber's calendar updates an entry instead of adding another
/// @param changes how often it has changed: `SEQUENCE`, which never falls
/// @param changedAt the last change
/// @param cancelled it no longer holds; it stays in the feed so that calendars take it out
/// @param alarmDays so many days before, a reminder; none for an entry that is settled or cancelled
public record CalendarEntry(
        String uid,
        LocalDate day,
        int changes,
        Instant changedAt,
        String summary,
        String description,
        boolean cancelled,
        List<Integer> alarmDays) {}
