package kz.zantartip.local.issuer;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// The RSA key with which this copy signs, made at its first start and kept in a file that only its
/// owner can read.
final class SigningKey {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final RSAPrivateCrtKey key;

    private SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /// The key in the file; when there is no file, a new key, which is in the file before it is
    /// used.
    static SigningKey keptIn(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            makeIn(file);
        }
        byte[] encoded = Base64.getMimeDecoder().decode(Files.readString(file).strip());
        KeyFactory factory = KeyFactory.getInstance("RSA");
        return new SigningKey(
                (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    private static void makeIn(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path aside =
                Files.createTempFile(file.toAbsolutePath().getParent(), "key-", ".part", ownerOnly);
        try {
            Files.writeString(aside, Base64.getMimeEncoder().encodeToString(encoded) + "\n");
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Another one was quicker: its key counts.
        } finally {
            Files.delete(aside);
        }
    }

    PrivateKey signer() {
        return key;
    }

    /// Follows from the key alone, so it stays the same from start to start and changes with the
    /// key.
    String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return BASE64URL
                    .encodeToString(digest.digest(bytes(key.getModulus())))
                    .substring(0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The public half, as the one member of a key set (RFC 7517).
    String keySet() {
        return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}
        """
                .formatted(
                        id(),
                        BASE64URL.encodeToString(bytes(key.getModulus())),
                        BASE64URL.encodeToString(bytes(key.getPublicExponent())));
    }

    private static byte[] bytes(BigInteger number) {
        byte[] signed = number.toByteArray();
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }
}
