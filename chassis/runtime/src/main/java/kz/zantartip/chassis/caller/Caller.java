package kz.zantartip.chassis.caller;

import java.util.List;
import java.util.Set;

/// Who is asking, as a verified token says.
///
/// @param subject the token's `sub`; null without a token
/// @param roles empty without a token
/// @param agency code of the agency that the caller acts for; null where the token names none
/// @param region KATO code of the region; null where the token names none
/// @param lawyer id of the lawyer that the caller is; null where the token names none
/// @param points the consultation points of an operator; null where the token names none, which means all
public record Caller(
        String subject,
        Set<String> roles,
        String agency,
        String region,
        String lawyer,
        List<String> points) {

    /// Somebody without a token.
    public static final Caller NOBODY = new Caller(null, Set.of(), null, null, null, List.of());

    /// The system itself, where a timer and not a person acts.
    public static final Caller SYSTEM =
            new Caller(null, Set.of("system"), null, null, null, List.of());

    public boolean is(String role) {
        return roles.contains(role);
    }

    /// Whether the caller has any of these roles.
    public boolean isOneOf(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /// The one role that a history names: the first of the alphabet where a token has several.
    public String actingRole() {
        return roles.stream().sorted().findFirst().orElse("public");
    }
}
