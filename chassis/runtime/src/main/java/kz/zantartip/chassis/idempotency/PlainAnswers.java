package kz.zantartip.chassis.idempotency;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/// Keeps answers as they are: right where they are open to the caller's whole agency anyway.
@Singleton
@DefaultBean
class PlainAnswers implements AnswerSeal {

    @Override
    public byte[] close(byte[] answer, String place) {
        return answer;
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        return sealed;
    }
}
