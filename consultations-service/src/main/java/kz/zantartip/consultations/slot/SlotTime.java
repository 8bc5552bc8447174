package kz.zantartip.consultations.slot;

import java.time.Instant;

/// From when to when.
public record SlotTime(Instant startsAt, Instant endsAt) {}
