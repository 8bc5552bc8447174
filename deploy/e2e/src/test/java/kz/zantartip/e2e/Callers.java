package kz.zantartip.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody of each role, with the claims that the role needs, and what else a test asks for.
final class Callers {

    static final String LAWYER = "01999999-0000-7000-8000-0000000000aa";

    /// The options of `deploy/local/token` by role.
    private static final Map<String, List<String>> EIGHT = new LinkedHashMap<>();

    static {
        EIGHT.put("coordinator", List.of());
        EIGHT.put("agency", List.of("--agency", "MOJ"));
        EIGHT.put("region-editor", List.of("--region", "75"));
        EIGHT.put("lawyer", List.of("--lawyer", LAWYER));
        EIGHT.put("operator", List.of());
        EIGHT.put("messenger", List.of());
        EIGHT.put("auditor", List.of());
        EIGHT.put("admin", List.of());
    }

    private final RunningSystem system;
    private final Map<List<String>, String> tokens = new HashMap<>();

    Callers(RunningSystem system) {
        this.system = system;
    }

    static List<String> roles() {
        return List.copyOf(EIGHT.keySet());
    }

    /// A token of somebody usual in this role.
    String inRole(String role) {
        return with(role, EIGHT.get(role).toArray(String[]::new));
    }

    /// A token of this role with exactly these claims; one at a time, as the script has one place for its output.
    synchronized String with(String role, String... claims) {
        List<String> options = new ArrayList<>(List.of("--role", role));
        options.addAll(List.of(claims));
        return tokens.computeIfAbsent(
                options,
                wanted -> {
                    String token = system.token(wanted.toArray(String[]::new));
                    if (token.split("\\.").length != 3) {
                        throw new IllegalStateException("No token for " + wanted + ": " + token);
                    }
                    return token;
                });
    }
}
