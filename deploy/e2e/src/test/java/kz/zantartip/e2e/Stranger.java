package kz.zantartip.e2e;

/// Somebody in the right role who may not act on what is tried on.
///
/// @param name says why not
/// @param ownsNothing whether that is so whatever is sent, as a claim is missing
record Stranger(String name, String token, boolean ownsNothing) {

    /// Who owns other things.
    static Stranger elsewhere(String name, String token) {
        return new Stranger(name, token, false);
    }

    /// Whose token lacks the claim that would make things his.
    static Stranger without(String name, String token) {
        return new Stranger(name, token, true);
    }
}
