package kz.zantartip.consultations;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/// Keys for one test run, as a start of the system makes them: an AES-256-GCM keyset of Tink and a key for blind indexes.
public class FreshKeys implements QuarkusTestResourceLifecycleManager {

    /// How Tink's AesGcmKey begins: field 3, 32 bytes long.
    private static final byte[] KEY_VALUE = {0x1a, 0x20};

    @Override
    public Map<String, String> start() {
        return Map.of(
                "zantartip.privacy.keyset",
                keyset(random()),
                "zantartip.privacy.blind-index-key",
                HexFormat.of().formatHex(random()));
    }

    @Override
    public void stop() {}

    private static String keyset(byte[] key) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.writeBytes(KEY_VALUE);
        value.writeBytes(key);
        return """
        {"primaryKeyId": 1, "key": [{"keyData": {"typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey",
        "value": "%s", "keyMaterialType": "SYMMETRIC"}, "status": "ENABLED", "keyId": 1, "outputPrefixType": "TINK"}]}
        """
                .formatted(Base64.getEncoder().encodeToString(value.toByteArray()));
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
