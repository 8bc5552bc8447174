package kz.zantartip.chassis.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldCipherTest {

    private static final FieldCipher.Place HERE = new FieldCipher.Place("booking", "contact", 1);
    private static final String PHONE = "+77011234567";

    @TempDir Path folder;
    private Path file;
    private KeysetHandle keys;
    private Keyring keyring;
    private FieldCipher cipher;

    @BeforeEach
    void oneKey() throws Exception {
        AeadConfig.register();
        file = folder.resolve("keyset.json");
        write(KeysetHandle.newBuilder().addEntry(fresh(11).makePrimary()).build());
        keyring = new Keyring(Optional.of(file.toString()));
        cipher = new FieldCipher(keyring);
    }

    @Test
    void whatIsSealedIsReadWhereItWasWritten() {
        byte[] sealed = cipher.seal(PHONE, HERE);

        assertThat(cipher.text(sealed, HERE)).isEqualTo(PHONE);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(PHONE);
        assertThat(cipher.seal(PHONE, HERE)).isNotEqualTo(sealed);
        assertThat(cipher.seal((String) null, HERE)).isNull();
        assertThat(cipher.text(null, HERE)).isNull();
    }

    @Test
    void movedToAnotherRowColumnOrTableItCannotBeRead() {
        byte[] sealed = cipher.seal(PHONE, HERE);

        for (FieldCipher.Place elsewhere :
                new FieldCipher.Place[] {
                    new FieldCipher.Place("booking", "contact", 2),
                    new FieldCipher.Place("booking", "name", 1),
                    new FieldCipher.Place("registration", "contact", 1)
                }) {
            assertThatExceptionOfType(NotDecrypted.class)
                    .isThrownBy(() -> cipher.text(sealed, elsewhere))
                    .withMessageNotContaining(PHONE);
        }
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] sealed = cipher.seal(PHONE, HERE);
        sealed[sealed.length - 1] ^= 1;

        assertThatExceptionOfType(NotDecrypted.class).isThrownBy(() -> cipher.text(sealed, HERE));
        assertThatExceptionOfType(NotDecrypted.class)
                .isThrownBy(() -> cipher.text(new byte[0], HERE));
    }

    @Test
    void keysAreAddedMadePrimaryAndTakenAwayWhileItRuns() throws Exception {
        byte[] old = cipher.seal(PHONE, HERE);
        write(KeysetHandle.newBuilder(keys).addEntry(fresh(22).makePrimary()).build());
        keyring.reload();
        byte[] current = cipher.seal(PHONE, HERE);

        assertThat(cipher.text(old, HERE)).isEqualTo(PHONE);
        assertThat(keyring.isCurrent(old)).isFalse();
        assertThat(keyring.isCurrent(current)).isTrue();

        write(KeysetHandle.newBuilder(keys).deleteAt(0).build());
        keyring.reload();

        assertThat(cipher.text(current, HERE)).isEqualTo(PHONE);
        assertThatExceptionOfType(NotDecrypted.class).isThrownBy(() -> cipher.text(old, HERE));
    }

    @Test
    void anInstanceThatMeetsANewKeyLooksForIt() throws Exception {
        Keyring other = new Keyring(Optional.of(file.toString()));
        write(KeysetHandle.newBuilder(keys).addEntry(fresh(22).makePrimary()).build());
        keyring.reload();
        byte[] sealed = cipher.seal(PHONE, HERE);

        assertThat(new FieldCipher(other).text(sealed, HERE)).isEqualTo(PHONE);
    }

    @Test
    void withoutAKeysetItDoesNotStartAndSaysWhichSettingIsMissing() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Keyring(Optional.empty()))
                .withMessageContaining("ZT_KEYSET");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Keyring(Optional.of("{\"key\": []}")))
                .withMessageContaining("ZT_KEYSET");
    }

    private static KeysetHandle.Builder.Entry fresh(int id) {
        return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withFixedId(id);
    }

    private void write(KeysetHandle written) throws Exception {
        keys = written;
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        written, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }
}
