package kz.zantartip.chassis.privacy;

/// A ciphertext does not belong where it stands, was changed, or its key is gone. It says no more than that.
public final class NotDecrypted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDecrypted() {
        super("A ciphertext cannot be read where it stands");
    }
}
