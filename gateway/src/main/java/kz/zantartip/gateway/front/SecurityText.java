package kz.zantartip.gateway.front;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `security.txt` (RFC 9116). It holds for half a year from the start of this gateway: whoever starts it has set the
/// contact, and a gateway that nobody has touched for longer should not vouch for an address.
@Singleton
class SecurityText {

    static final String PATH = "/.well-known/security.txt";

    private static final Duration HOLDS = Duration.ofDays(180);

    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

    private final Optional<String> text;

    /// @throws IllegalStateException for a contact that nobody can write to
    SecurityText(FrontConfig config, PublicAddress here, Clock clock) {
        text = config.securityContact().map(contacts -> written(contacts, here, clock.instant()));
    }

    Optional<String> text() {
        return text;
    }

    private static String written(List<URI> contacts, PublicAddress here, Instant start) {
        StringBuilder lines = new StringBuilder();
        for (URI contact : contacts) {
            if (contact.getScheme() == null || !SCHEMES.contains(contact.getScheme())) {
                throw new IllegalStateException(
                        "ZT_SECURITY_CONTACT must begin with mailto:, https: or tel:");
            }
            line(lines, "Contact", contact.toASCIIString());
        }
        line(lines, "Expires", start.truncatedTo(ChronoUnit.DAYS).plus(HOLDS).toString());
        line(lines, "Preferred-Languages", "kk, ru, en");
        here.origin().ifPresent(origin -> line(lines, "Canonical", origin + PATH));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String field, String value) {
        lines.append(field).append(": ").append(value).append("\r\n");
    }
}
