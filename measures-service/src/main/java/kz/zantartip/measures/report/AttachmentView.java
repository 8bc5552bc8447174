package kz.zantartip.measures.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Versioned;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A file that a report carries, without its bytes.
///
/// @param version of the report; not part of the answer
@Schema(
        name = "ProgressReportAttachment",
        description =
                "A file that a report carries as evidence. Its bytes are at `/api/v1/progress-reports/{id}/attachments/{attachmentId}`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        @Schema(required = true) UUID id,
        @Schema(description = "What it shows, where its sender said so.") LocalizedText title,
        @Schema(
                        required = true,
                        description = "The sender's, without a path and what no file system takes.",
                        examples = "Бұйрық.pdf",
                        maxLength = 150)
                String fileName,
        @Schema(
                        required = true,
                        description = "What the bytes are, not what the sender called them.",
                        examples = "application/pdf",
                        maxLength = 100)
                String mediaType,
        @Schema(
                        required = true,
                        description = "In bytes.",
                        examples = "48213",
                        minimum = "1",
                        maximum = "20971520")
                long size,
        @Schema(
                        required = true,
                        description = "SHA-256 of the bytes, in hexadecimal.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String sha256,
        @JsonIgnore @Schema(hidden = true) int version)
        implements Versioned {

    static AttachmentView of(Attachment file, int version) {
        return new AttachmentView(
                file.id(),
                file.title(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                version);
    }

    /// Absent where there are none.
    static List<AttachmentView> of(ReportText text, int version) {
        return Seal.orAbsent(text.attachments().stream().map(file -> of(file, version)).toList());
    }

    @Override
    public long revision() {
        return version;
    }
}
