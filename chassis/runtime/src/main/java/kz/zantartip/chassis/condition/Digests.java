package kz.zantartip.chassis.condition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Short digests that tell one representation, or one query, from another.
public final class Digests {

    private Digests() {}

    /// The first 96 bits of SHA-256, in 16 characters that may stand in a URL.
    public static String brief(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
