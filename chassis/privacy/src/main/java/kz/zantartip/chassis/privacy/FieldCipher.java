package kz.zantartip.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/// Writes and reads single fields of personal data. A ciphertext is bound to the place it was made for: moved to another row,
/// column or table it cannot be read.
@ApplicationScoped
public class FieldCipher {

    /// Where a field stands.
    public record Place(String table, String column, Object row) {

        private byte[] bytes() {
            return String.join("|", table, column, row.toString()).getBytes(StandardCharsets.UTF_8);
        }
    }

    private final Keyring keyring;

    FieldCipher(Keyring keyring) {
        this.keyring = keyring;
    }

    /// Null stays null.
    public byte[] seal(String text, Place place) {
        return text == null ? null : seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    public byte[] seal(byte[] bytes, Place place) {
        return keyring.encrypt(bytes, place.bytes());
    }

    /// Null stays null.
    ///
    /// @throws NotDecrypted for a ciphertext that was not made for this place
    public String text(byte[] sealed, Place place) {
        return sealed == null ? null : new String(bytes(sealed, place), StandardCharsets.UTF_8);
    }

    /// @throws NotDecrypted for a ciphertext that was not made for this place
    public byte[] bytes(byte[] sealed, Place place) {
        return keyring.decrypt(sealed, place.bytes());
    }
}
