package kz.zantartip.gateway.front;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The files of the reference, in memory. Their folder is named after their bytes, so that a browser may keep them for
/// ever: other bytes have another address.
@Singleton
class ReferenceFiles {

    /// One file.
    record Asset(String mediaType, byte[] bytes) {}

    private static final String FOLDER = "/META-INF/zantartip/reference/";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String STYLE = "text/css;charset=UTF-8";

    private final Map<String, Asset> files = new LinkedHashMap<>();
    private final String version;

    ReferenceFiles() {
        add("swagger-ui.css", STYLE);
        add("swagger-ui-bundle.js", SCRIPT);
        add("reference.css", STYLE);
        add("reference.js", SCRIPT);
        version = digest();
    }

    String version() {
        return version;
    }

    Optional<Asset> find(String wantedVersion, String name) {
        return wantedVersion.equals(version)
                ? Optional.ofNullable(files.get(name))
                : Optional.empty();
    }

    private void add(String name, String mediaType) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The build has not brought " + name);
            }
            files.put(name, new Asset(mediaType, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
