package kz.zantartip.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds encrypted values without reading them: equal values of one purpose have equal indexes, and without the key, which is
/// another than that of the data, nobody can tell whose. The same value has another index for each purpose.
@ApplicationScoped
public class BlindIndex {

    private static final int SHORTEST_KEY = 16;

    private final List<SecretKeySpec> keys;

    /// @param keys hexadecimal, separated by commas: the first writes, the others are still looked under while rows are
    ///     written anew
    BlindIndex(@ConfigProperty(name = "zantartip.privacy.blind-index-key") Optional<String> keys) {
        this.keys =
                Stream.of(
                                keys.orElseThrow(() ->
                                                new IllegalStateException(
                                                        "ZT_BLIND_INDEX_KEY is not set"))
                                        .split(","))
                        .map(key -> key(key.strip()))
                        .toList();
    }

    /// The index to write.
    ///
    /// @param purpose what the value is looked up for, as `booking.contact`
    /// @param value normalised: `+77011234567`
    public byte[] of(String purpose, String value) {
        return digest(keys.getFirst(), purpose, value);
    }

    /// Every index under which the value may stand, the one to write first.
    public List<byte[]> allOf(String purpose, String value) {
        return keys.stream().map(key -> digest(key, purpose, value)).toList();
    }

    private static SecretKeySpec key(String hexadecimal) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(hexadecimal);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("ZT_BLIND_INDEX_KEY is not hexadecimal");
        }
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("ZT_BLIND_INDEX_KEY is shorter than 128 bits");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    private static byte[] digest(SecretKeySpec key, String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
