package kz.zantartip.gateway.front;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the gateway's own pages and files say of the place where it runs.
@ConfigMapping(prefix = "zantartip.front")
interface FrontConfig {

    /// Where the public reaches us: `https://HOST`. Absent, answers name paths only: what a request claims as its host is
    /// the caller's word and not ours.
    Optional<URI> publicUrl();

    /// Where to report a weakness: `mailto:`, `https:` or `tel:`. Absent, there is no `security.txt`: an address that
    /// nobody reads is worse than none.
    Optional<List<URI>> securityContact();

    /// How long the first page waits for its figures. A service that has just started takes more than a second for its first
    /// answer on a busy machine.
    @WithDefault("3S")
    Duration figuresLimit();

    /// How long it shows them before it asks again: the page is open to all, and each asking is several calls.
    @WithDefault("15S")
    Duration figuresAge();
}
