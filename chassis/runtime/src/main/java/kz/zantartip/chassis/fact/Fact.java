package kz.zantartip.chassis.fact;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;

/// Something that happened to a resource and that others may hear of. Facts of one resource are the records of one sealed
/// interface: the file is the catalogue of all that is ever told about it.
public interface Fact {

    /// The name on the wire: `kz.zantartip.<resource>.<past participle>.v1`.
    String type();

    /// The resource's id; change events of one key stay in order.
    String key();

    /// The resource's path below the gateway, as in `/api/v1/progress-reports/0199…`.
    String subject();

    Instant at();

    /// Exactly what `GET` on the subject answers to a caller without a token.
    Object data();

    /// What was different before, for the history; the wire never carries it.
    default List<FieldChange> changes() {
        return List.of();
    }

    /// Why, in the words of who did it; for the history.
    default LocalizedText reason() {
        return null;
    }

    /// The last word of the type before its version: `submitted`.
    default String what() {
        String[] words = type().split("\\.");
        return words[words.length - 2];
    }
}
