package kz.zantartip.gateway.front;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/// Our address as the public knows it, where the operator has told it.
@Singleton
class PublicAddress {

    private final Optional<String> origin;

    /// @throws IllegalStateException for anything but the origin of a web address
    PublicAddress(FrontConfig config) {
        origin = config.publicUrl().map(PublicAddress::origin);
    }

    private static String origin(URI url) {
        boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        if (!isWeb
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null
                || !path.isEmpty() && !path.equals("/")) {
            throw new IllegalStateException(
                    "ZT_PUBLIC_URL must be a scheme and a host, as https://example.kz");
        }
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    Optional<String> origin() {
        return origin;
    }

    /// The whole address of a path, where we know it; else the path.
    String of(String path) {
        return origin.orElse("") + path;
    }
}
