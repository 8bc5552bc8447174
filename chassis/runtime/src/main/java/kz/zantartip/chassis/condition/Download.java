package kz.zantartip.chassis.condition;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A file that is answered as it is kept: streamed, never whole in memory. Its `ETag` and `Repr-Digest` (RFC 9530) follow from
/// its digest.
///
/// @param fileName without a path; letters of any script are welcome
/// @param sha256 of the bytes, in hexadecimal digits
/// @param bytes where they come from; asked only if they are sent
public record Download(String fileName, String mediaType, long size, String sha256, Source bytes) {

    /// Where the bytes of a file come from.
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /// Whether the caller has it already, so that its bytes are not sent.
    ///
    /// @param ifNoneMatch the header, or null
    public boolean isHeld(String ifNoneMatch) {
        return tag().isHeld(ifNoneMatch);
    }

    StreamingOutput body() {
        return out -> {
            try (InputStream in = bytes.open()) {
                in.transferTo(out);
            }
        };
    }

    private byte[] digest() {
        return HexFormat.of().parseHex(sha256);
    }

    EntityTag tag() {
        return new EntityTag(0, Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest(), 12)));
    }

    String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest()) + ":";
    }

    /// RFC 6266: the name in full for all who read RFC 8187, in plain letters for the others.
    String disposition() {
        String plain = fileName.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String full =
                URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, full);
    }
}
