package kz.zantartip.measures.attachment;

import jakarta.validation.Valid;
import kz.zantartip.chassis.text.AnyLanguage;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The parts of the form with which a file is sent.
///
/// @param file for the contract only: its bytes go to a file on the way in and are never held here
@Schema(name = "NewAttachment", description = "A file that is sent, and what it shows.")
public record NewAttachment(
        @Schema(
                        required = true,
                        type = SchemaType.STRING,
                        format = "binary",
                        description =
                                "At most 20 971 520 bytes (20 MB): PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, or UTF-8 text (TXT, CSV),"
                                        + " without macros. Its bytes must be what its name's ending says.",
                        examples = "%PDF-1.7 …",
                        maxLength = SentFile.MOST)
                String file,
        @Valid
                @AnyLanguage
                @Schema(description = "What it shows, as JSON, in one language at least.")
                LocalizedText title) {}
