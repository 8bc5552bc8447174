package kz.zantartip.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import kz.zantartip.gateway.caller.CallerAddress;
import kz.zantartip.gateway.caller.Verdict;

/// Says which limits apply to a call, counts it, and writes into the answer what is left.
@Singleton
public class Turnstile {

    private static final Map<String, Policy> BY_PATH =
            Map.of("/api/v1/slot-holds", Policy.HOLDS, "/api/v1/bookings", Policy.BOOKINGS);

    private final Limits limits;
    private final CallerAddress callerAddress;

    Turnstile(Limits limits, CallerAddress callerAddress) {
        this.limits = limits;
        this.callerAddress = callerAddress;
    }

    /// Whether this call may go on.
    public boolean admits(HttpServerRequest request, Verdict caller) {
        String household = CallerAddress.household(callerAddress.of(request));
        Map<Policy, String> who = new EnumMap<>(Policy.class);
        switch (caller) {
            case Verdict.Nobody _ -> who.put(Policy.DEFAULT, household);
            case Verdict.Known known -> who.put(Policy.CLIENT, known.client());
            case Verdict.Refused _, Verdict.Unverifiable _ -> who.put(Policy.TOKENS, household);
        }
        Policy special = BY_PATH.get(String.valueOf(request.path()));
        if (special != null && request.method() == HttpMethod.POST) {
            who.put(special, household);
        }
        return admits(request, limits.charge(who));
    }

    /// Whether it is worth computing if a token is good.
    public boolean admitsUnknownToken(HttpServerRequest request) {
        String household = CallerAddress.household(callerAddress.of(request));
        return limits.exhausted(Policy.TOKENS, household)
                .map(account -> admits(request, account))
                .orElse(true);
    }

    private static boolean admits(HttpServerRequest request, Account account) {
        account.putOn(request.response().headers());
        if (account.isOverdrawn()) {
            request.response()
                    .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(account.retryAfter()));
        }
        return !account.isOverdrawn();
    }
}
