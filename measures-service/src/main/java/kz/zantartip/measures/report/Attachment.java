package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;

/// A file that a report carries as evidence, without its bytes. It is part of what the report says, and so of each round and of
/// the seal.
///
/// @param title null where the sender gave none
/// @param fileName made harmless
/// @param mediaType what the bytes are
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attachment(
        UUID id, LocalizedText title, String fileName, String mediaType, long size, String sha256) {

    /// So many files has a report at most.
    static final int MOST = 20;
}
