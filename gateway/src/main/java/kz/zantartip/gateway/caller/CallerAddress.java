package kz.zantartip.gateway.caller;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zantartip.gateway.route.GatewayConfig;

/// From which address a call comes: the peer's or, where the peer is a proxy that we trust, the one that it names. What
/// anybody else says in `X-Forwarded-For` is worth nothing.
@Singleton
public class CallerAddress {

    /// Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`.
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d+)?|(\\d+(?:\\.\\d+){3}):\\d+");

    /// One household or office has a whole such network of IPv6, and may change its address at will.
    private static final int BITS_OF_ONE_HOUSEHOLD = 64;

    private final List<Network> trusted;

    @Inject
    CallerAddress(GatewayConfig config) {
        this(config.entrance().trustedProxies().orElse(List.of()));
    }

    CallerAddress(List<String> trustedProxies) {
        trusted =
                trustedProxies.stream()
                        .map(network -> Network.of(network, "ZT_TRUSTED_PROXIES"))
                        .toList();
    }

    public String of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        return trusted.isEmpty() ? peer : of(peer, request.headers().getAll("X-Forwarded-For"));
    }

    /// From the right, as far as each address was told by one that is trusted.
    ///
    /// @param told the values of `X-Forwarded-For` in their order
    String of(String peer, List<String> told) {
        String caller = peer;
        String[] hops = String.join(",", told).split(",");
        for (int i = hops.length - 1; i >= 0 && isTrusted(caller); i--) {
            Optional<String> hop = plain(hops[i].strip());
            if (hop.isEmpty()) {
                return caller;
            }
            caller = hop.get();
        }
        return caller;
    }

    /// What counts as one caller: an IPv4 address, or a network of IPv6.
    public static String household(String address) {
        return Network.address(address)
                .map(bytes ->
                        bytes.length == 16
                                ? Network.firstBits(bytes, BITS_OF_ONE_HOUSEHOLD)
                                : bytes)
                .map(CallerAddress::text)
                .orElse(address);
    }

    private boolean isTrusted(String address) {
        return Network.address(address)
                .filter(bytes -> trusted.stream().anyMatch(network -> network.contains(bytes)))
                .isPresent();
    }

    private static Optional<String> plain(String hop) {
        Matcher withPort = WITH_PORT.matcher(hop);
        String bare = hop;
        if (withPort.matches()) {
            bare = withPort.group(1) == null ? withPort.group(2) : withPort.group(1);
        }
        return Network.address(bare).map(CallerAddress::text);
    }

    private static String text(byte[] address) {
        try {
            return NetUtil.toAddressString(InetAddress.getByAddress(address));
        } catch (UnknownHostException ofThatLength) {
            throw new IllegalArgumentException(ofThatLength);
        }
    }
}
