package kz.zantartip.consultations.booking;

import jakarta.inject.Singleton;
import kz.zantartip.chassis.idempotency.AnswerSeal;
import kz.zantartip.chassis.privacy.FieldCipher;

/// Keeps the answers of this service encrypted: that of a booking holds a contact and the citizen's secret.
@Singleton
class SealedAnswers implements AnswerSeal {

    private final FieldCipher cipher;

    SealedAnswers(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte[] close(byte[] answer, String place) {
        return cipher.seal(answer, new FieldCipher.Place("idempotency", "body", place));
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        return cipher.bytes(sealed, new FieldCipher.Place("idempotency", "body", place));
    }
}
