package kz.zantartip.gateway.caller;

/// Who calls, as far as the gateway has verified it.
public sealed interface Verdict {

    /// Without a token.
    record Nobody() implements Verdict {}

    /// With a good one.
    ///
    /// @param client the program that asks, or the person where the token names none
    /// @param expires when the token runs out, in seconds since 1970
    record Known(String client, long expires) implements Verdict {}

    /// With one that is not good.
    ///
    /// @param challenge for `WWW-Authenticate`
    record Refused(String challenge) implements Verdict {}

    /// With one that cannot be verified: the provider does not give out its keys.
    record Unverifiable() implements Verdict {}
}
