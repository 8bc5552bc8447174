package kz.zantartip.chassis.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The keys under which personal data is written. There may be several: one of them writes, all of them read, and every
/// ciphertext names the key that made it.
///
/// So keys change while the system runs: add a key to the keyset, make it the primary one, write anew what [#isCurrent]
/// denies, take the old key away. An instance that meets a key it does not know reads the keyset again, and so does whoever
/// calls [#reload].
@ApplicationScoped
public class Keyring {

    /// Tink's prefix: a version byte and four bytes of key id.
    private static final int PREFIX = 5;

    private record Keys(int primary, Set<Integer> ids, Aead aead) {}

    private final String source;
    private volatile Keys keys;

    /// @param keyset a Tink keyset in JSON, or the path of a file that holds one
    Keyring(@ConfigProperty(name = "zantartip.privacy.keyset") Optional<String> keyset) {
        this.source =
                keyset.orElseThrow(() ->
                        new IllegalStateException(
                                "ZT_KEYSET is not set: there is no key to write personal data under"));
        reload();
    }

    /// Reads the keyset again. What is written from now on is written under its primary key.
    public void reload() {
        try {
            AeadConfig.register();
            Configuration aead = RegistryConfiguration.get();
            KeysetHandle handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            json(), aead, InsecureSecretKeyAccess.get());
            Set<Integer> ids = new HashSet<>();
            for (int i = 0; i < handle.size(); i++) {
                ids.add(handle.getAt(i).getId());
            }
            keys =
                    new Keys(
                            handle.getPrimary().getId(),
                            Set.copyOf(ids),
                            handle.getPrimitive(aead, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset of ZT_KEYSET cannot be read", e);
        }
    }

    /// Whether the ciphertext was made under the key that writes now.
    public boolean isCurrent(byte[] ciphertext) {
        return keyOf(ciphertext) == keys.primary();
    }

    byte[] encrypt(byte[] plaintext, byte[] associated) {
        try {
            return keys.aead().encrypt(plaintext, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Personal data cannot be encrypted", e);
        }
    }

    byte[] decrypt(byte[] ciphertext, byte[] associated) {
        if (!keys.ids().contains(keyOf(ciphertext))) {
            reload();
        }
        try {
            return keys.aead().decrypt(ciphertext, associated);
        } catch (GeneralSecurityException e) {
            throw new NotDecrypted();
        }
    }

    private static int keyOf(byte[] ciphertext) {
        return ciphertext.length < PREFIX ? 0 : ByteBuffer.wrap(ciphertext, 1, 4).getInt();
    }

    private String json() {
        if (source.stripLeading().startsWith("{")) {
            return source;
        }
        try {
            return Files.readString(Path.of(source));
        } catch (IOException e) {
            throw new UncheckedIOException("The keyset file of ZT_KEYSET cannot be read", e);
        }
    }
}
