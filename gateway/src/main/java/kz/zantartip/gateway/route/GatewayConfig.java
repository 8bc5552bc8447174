package kz.zantartip.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All settings of the gateway's own. Where the services are and what they answer has no default here: it stands in
/// `application.properties`, where a person can read it.
@ConfigMapping(prefix = "zantartip.gateway")
public interface GatewayConfig {

    Map<Service, Upstream> services();

    Entrance entrance();

    Calls calls();

    Limits limits();

    CrossOrigin crossOrigin();

    Tokens tokens();

    Changes changes();

    /// One service as the gateway sees it.
    interface Upstream {

        /// Where its instances answer; calls go to each in turn.
        List<URI> instances();

        /// Where its management port answers.
        URI health();

        /// What it answers below `/api/v1`.
        Set<String> paths();
    }

    /// The public port.
    interface Entrance {

        String host();

        /// 0 takes any free port.
        int port();

        @WithDefault("8192")
        int maxUrl();

        /// All headers of a request together, in bytes.
        @WithDefault("16384")
        int maxHeaders();

        /// A connection on which nothing moves for this long is closed. Longer than any time limit of a call, so that
        /// the caller hears of the limit.
        @WithDefault("75S")
        Duration idle();

        /// The value of `Strict-Transport-Security`; absent, the header is not sent: only who ends TLS in front of us
        /// can promise it.
        Optional<String> hsts();

        /// Addresses or networks (`10.0.0.0/8`) of the proxies in front of us, whose `X-Forwarded-For` is believed.
        Optional<List<String>> trustedProxies();
    }

    /// Who may ask how often.
    interface Limits {

        /// As `ZT_RATE_LIMITS` has it: `x100`, `bookings=30`, or several of these with commas.
        Optional<String> figures();

        /// Of so many callers at once each limit keeps count; beyond them those that were not seen for longest start
        /// anew.
        @WithDefault("50000")
        int callers();
    }

    /// Which web pages may read our answers in a browser.
    interface CrossOrigin {

        /// As browsers write them: `https://portal.example`.
        Optional<Set<String>> origins();

        /// For so long a browser need not ask again.
        @WithDefault("2H")
        Duration maxAge();
    }

    /// What has been learnt of tokens.
    interface Tokens {

        /// So many verified tokens are remembered.
        @WithDefault("10000")
        int remembered();

        /// For no longer than this, so that a key which the provider has withdrawn is soon noticed.
        @WithDefault("5M")
        Duration rememberedFor();
    }

    /// How the services are called.
    interface Calls {

        @WithDefault("2S")
        Duration connectLimit();

        /// Until a `GET`, `HEAD` or `OPTIONS` begins to be answered.
        @WithDefault("10S")
        Duration readLimit();

        /// Until any other call begins to be answered, counted from its last byte.
        @WithDefault("60S")
        Duration writeLimit();

        /// Connections to one service at most, over all its instances.
        @WithDefault("256")
        int connections();

        /// Calls that may wait for one of these connections; a further one is refused at once.
        @WithDefault("1024")
        int waiting();

        /// What `Retry-After` says when a service cannot be reached.
        @WithDefault("5S")
        Duration retryAfter();

        @WithDefault("1S")
        Duration healthLimit();
    }

    /// The merged feed as server-sent events.
    interface Changes {

        /// Readers at once, and so streams from each service, which takes 200 at an instance; a further one is refused.
        @WithDefault("200")
        int streams();

        /// How often a stream says that it is alive while nothing happens.
        @WithDefault("15S")
        Duration heartbeat();

        /// A service's stream that says nothing for so long is given up. Longer than the services' own heartbeat.
        @WithDefault("45S")
        Duration silence();

        /// When a service whose stream has ended is asked again.
        @WithDefault("2S")
        Duration again();
    }
}
