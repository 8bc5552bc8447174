package kz.zantartip.measures.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What a file is, by its bytes alone: whoever sends an attachment may call it anything.
final class ContentCheck {

    private record Beginning(DocumentType type, byte[] bytes) {}

    private static final List<Beginning> BEGINNINGS =
            List.of(
                    new Beginning(DocumentType.PDF, "%PDF-".getBytes(StandardCharsets.US_ASCII)),
                    new Beginning(
                            DocumentType.PNG,
                            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
                    new Beginning(
                            DocumentType.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}));

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /// A part that says what the archive is has a few kilobytes.
    private static final int MOST_OF_A_PART = 1 << 20;

    /// Where office programs keep what they would run: by the names of parts, in lower case.
    private static final Pattern RUNS =
            Pattern.compile(
                    "(.*/)?((basic|scripts|macrosheets)/.*|vba(project|data)[^/]*)",
                    Pattern.DOTALL);

    /// What an office file has at least, besides the word on what it is.
    private static final Map<DocumentType, String> MAIN_PARTS =
            Map.of(
                    DocumentType.ODT, "content.xml",
                    DocumentType.ODS, "content.xml",
                    DocumentType.DOCX, "word/document.xml",
                    DocumentType.XLSX, "xl/workbook.xml",
                    DocumentType.PPTX, "ppt/presentation.xml");

    private ContentCheck() {}

    /// @return empty for what is none of the types, or cannot be told; a text is [DocumentType#TEXT], whatever it lists
    static Optional<DocumentType> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        for (Beginning beginning : BEGINNINGS) {
            if (begins(head, beginning.bytes())) {
                return Optional.of(beginning.type());
            }
        }
        if (begins(head, ZIP)) {
            return ofArchive(file);
        }
        return isText(file) ? Optional.of(DocumentType.TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(Arrays.copyOf(head, with.length), with);
    }

    /// Office files are archives that say in one of their parts what they are.
    private static Optional<DocumentType> ofArchive(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return runs(archive)
                    ? Optional.empty()
                    : named(archive).filter(type -> archive.getEntry(MAIN_PARTS.get(type)) != null);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean runs(ZipFile archive) {
        return archive.stream()
                .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
                .anyMatch(name -> RUNS.matcher(name).matches());
    }

    /// What the archive says that it is; one that says more than one thing says nothing.
    private static Optional<DocumentType> named(ZipFile archive) throws IOException {
        String openDocument = part(archive, "mimetype");
        String parts = part(archive, "[Content_Types].xml");
        if (parts.contains("macroEnabled") || parts.contains("vbaProject")) {
            return Optional.empty();
        }
        List<DocumentType> named =
                MAIN_PARTS.keySet().stream()
                        .filter(type ->
                                openDocument.equals(type.mediaType())
                                        || parts.contains("\"" + type.mediaType() + ".main+xml\""))
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// @throws IOException where it is too large to be one
    private static String part(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_OF_A_PART + 1);
            if (bytes.length > MOST_OF_A_PART) {
                throw new IOException("A part says too much: " + name);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /// UTF-8 without control characters other than those that break lines and align columns.
    private static boolean isText(Path file) throws IOException {
        char[] buffer = new char[8192];
        try (Reader text =
                new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(buffer[i]) && "\t\r\n\f".indexOf(buffer[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }
}
