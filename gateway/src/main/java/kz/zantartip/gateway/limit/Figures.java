package kz.zantartip.gateway.limit;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many calls a minute each policy gives, as one setting says it: the contract's figures, all of them times a factor
/// (`x100`), single ones by their word (`bookings=30`), or several of these with commas.
public record Figures(Map<Policy, Long> perMinute) {

    private static final String SETTING = "ZT_RATE_LIMITS";
    private static final Pattern FACTOR = Pattern.compile("x([1-9]\\d{0,5})");
    private static final Pattern SINGLE = Pattern.compile("([a-z]+)=([1-9]\\d{0,8})");

    /// @throws IllegalStateException where it says something else; the message names the setting
    public static Figures parse(Optional<String> setting) {
        Map<Policy, Long> single = new EnumMap<>(Policy.class);
        Set<String> seen = new HashSet<>();
        long factor = 1;
        for (String part : setting.filter(text -> !text.isBlank()).orElse("x1").split(",", -1)) {
            String item = part.strip();
            Matcher times = FACTOR.matcher(item);
            Matcher named = SINGLE.matcher(item);
            String word;
            if (times.matches()) {
                word = "x";
                factor = Long.parseLong(times.group(1));
            } else if (named.matches()) {
                word = named.group(1);
                single.put(policy(word), Long.valueOf(named.group(2)));
            } else {
                throw new IllegalStateException(
                        "%s: \"%s\" is neither a factor (x100) nor a figure (bookings=30)"
                                .formatted(SETTING, item));
            }
            if (!seen.add(word)) {
                throw new IllegalStateException("%s says \"%s\" twice".formatted(SETTING, word));
            }
        }
        Map<Policy, Long> all = new EnumMap<>(Policy.class);
        for (Policy policy : Policy.values()) {
            all.put(policy, single.getOrDefault(policy, policy.usual() * factor));
        }
        return new Figures(all);
    }

    private static Policy policy(String word) {
        return Policy.ofWord(word)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "%s: there is no limit \"%s\", only %s"
                                        .formatted(SETTING, word, Policy.words())));
    }

    public long of(Policy policy) {
        return perMinute.get(policy);
    }
}
