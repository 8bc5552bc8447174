package kz.zantartip.broken.naming;

class BookingManager {

    static class BookingDTO {}

    static class BookingData {}

    /// Allowed: the words are Database and Information.
    static class DatabaseInformation {}
}
