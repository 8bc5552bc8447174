package kz.zantartip.measures.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What may be attached: what offices write, print and photograph. Nothing that runs, and no page for a browser.
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> endings;

    DocumentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /// As it is answered: a text says its charset.
    public String mediaType() {
        return isText() ? mediaType + ";charset=UTF-8" : mediaType;
    }

    boolean isText() {
        return this == TEXT || this == CSV;
    }

    /// The type that a file's name claims.
    static Optional<DocumentType> ofName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    /// The type that a sender declares; a media type that is none of these claims nothing, as browsers name them by habit.
    ///
    /// @param declared the part's `Content-Type`, or null
    static Optional<DocumentType> ofMediaType(String declared) {
        if (declared == null) {
            return Optional.empty();
        }
        String bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(bare)).findFirst();
    }

    /// All endings, for the text of a refusal.
    static String allowed() {
        return Arrays.stream(values())
                .flatMap(type -> type.endings.stream())
                .collect(Collectors.joining(", "));
    }
}
