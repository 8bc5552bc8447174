package kz.zantartip.consultations.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// What a citizen keeps instead of an account: who holds it may see and cancel the booking. 128 random bits, of which only a
/// digest is kept.
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 12;

    static Secret fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What a booking is called: 60 random bits in letters and digits that are not mistaken for each other.
    static String freshReference() {
        StringBuilder reference = new StringBuilder();
        RANDOM.ints(REFERENCE_LENGTH, 0, ALPHABET.length())
                .forEach(i -> reference.append(ALPHABET.charAt(i)));
        return reference.toString();
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Takes equally long for every wrong answer.
    boolean opens(Booking booking) {
        return MessageDigest.isEqual(digest(), booking.secretDigest());
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
