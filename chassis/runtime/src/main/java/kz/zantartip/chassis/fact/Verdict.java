package kz.zantartip.chassis.fact;

import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;

/// What to make of a fact that Kafka did not take.
enum Verdict {
    /// It will never be taken as it is.
    PARK,
    /// The fact or the broker may be at fault: who is, shows when others are taken and this one is refused again.
    COUNT,
    /// The broker or the way to it is at fault, not the fact: a partition without a leader must not park what is in it.
    AGAIN;

    static Verdict on(Throwable cause) {
        return switch (cause) {
            case ChangeRecord.Unsendable _,
                    RecordTooLargeException _,
                    RecordBatchTooLargeException _,
                    SerializationException _,
                    InvalidRecordException _,
                    UnsupportedForMessageFormatException _ ->
                    PARK;
            case RetriableException _,
                    InterruptException _,
                    TimeoutException _,
                    InterruptedException _ ->
                    AGAIN;
            default -> COUNT;
        };
    }
}
