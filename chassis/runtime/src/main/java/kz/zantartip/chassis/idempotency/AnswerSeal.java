package kz.zantartip.chassis.idempotency;

/// How a kept answer is written down. A service whose answers are personal brings its own, which encrypts.
public interface AnswerSeal {

    /// @param place names the row, to which a seal may be bound
    byte[] close(byte[] answer, String place);

    byte[] open(byte[] sealed, String place);
}
