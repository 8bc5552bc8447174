package kz.zantartip.consultations.booking;

/// What is personal in a booking, as it lies in the database: ciphertexts, and digests to find equal ones by.
///
/// @param iinIndex null where no IIN was given, as name, iin and description are where they were not
@SuppressWarnings("ArrayRecordComponent")
record Sealed(
        byte[] contact,
        byte[] contactIndex,
        byte[] name,
        byte[] iin,
        byte[] iinIndex,
        byte[] description) {}
