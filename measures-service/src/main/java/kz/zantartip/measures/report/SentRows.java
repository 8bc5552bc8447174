package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A file of rows that has been received and is not read yet.
///
/// @param bytes null where there are more than an import may have
/// @param csv else a JSON object a line
@Schema(hidden = true)
record SentRows(byte[] bytes, boolean csv) {

    /// 8 MiB.
    static final int MOST_BYTES = 8 * 1024 * 1024;

    /// For the digest of the request.
    @JsonValue
    byte[] asked() {
        return bytes;
    }
}
