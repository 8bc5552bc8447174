package kz.zantartip.consultations.slot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A slot with what a citizen chooses by.
///
/// @param open whether it can be booked, as far as its session and its time go
/// @param taken whether somebody has it
/// @param hold who keeps it while filling in a form; null where nobody does
public record OfferedSlot(
        UUID id,
        UUID session,
        UUID point,
        UUID lawyer,
        Instant startsAt,
        Instant endsAt,
        List<String> topics,
        List<String> languages,
        String channel,
        String region,
        String district,
        boolean open,
        boolean taken,
        UUID hold) {

    /// Whether it can be booked by who has this hold; null by who has none.
    public boolean isFreeFor(UUID holder) {
        return open && !taken && (hold == null || hold.equals(holder));
    }
}
