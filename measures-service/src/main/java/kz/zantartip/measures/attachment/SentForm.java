package kz.zantartip.measures.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zantartip.chassis.problem.Fault;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/// Takes a `multipart/form-data` body apart as it arrives (RFC 7578): the bytes of its file go to a file here, and into a
/// digest, and are never together in memory. What is wrong is noted and told later.
final class SentForm implements MultipartParser.PartHandler {

    private static final int LONGEST_TITLE = 64 * 1024;

    /// A part's headers are held until they end: so many bytes without an end are no headers.
    private static final int LONGEST_HEADERS = 64 * 1024;

    private static final int LONGEST_DISPOSITION = 2_000;

    /// It should have two. What follows so many is not looked at.
    private static final int MOST_PARTS = 10;

    private static final Pattern NAME =
            Pattern.compile(";\\s*name\\s*=\\s*\"?([^\";]*)\"?", Pattern.CASE_INSENSITIVE);

    private enum Part {
        FILE,
        TITLE,
        OTHER
    }

    private final Path file;
    private final MessageDigest digest;

    /// Each is told once, however often it occurs.
    private final Set<Fault> faults = new LinkedHashSet<>();

    private final ByteArrayOutputStream title = new ByteArrayOutputStream();

    private OutputStream out;
    private Part part;
    private int parts;
    private boolean hasFile;
    private boolean hasTitle;
    private boolean heard;
    private int unheard;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;

    private SentForm(Path file) {
        this.file = file;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Receives a body to its end, also where it is too large: who is answered in the middle of sending may not hear it.
    ///
    /// @param boundary of the media type, or null
    /// @param file where the bytes of the form's file are to go
    static SentForm receive(String boundary, InputStream body, Path file) throws IOException {
        SentForm form = new SentForm(file);
        if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
            form.note("#", "multipart-malformed");
            body.transferTo(OutputStream.nullOutputStream());
            return form;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            form.out = out;
            form.read(boundary, body);
        }
        form.sha256 = HexFormat.of().formatHex(form.digest.digest());
        if (!form.hasFile && form.parts <= MOST_PARTS) {
            form.note("#/file", "not-null");
        }
        return form;
    }

    private void read(String boundary, InputStream body) {
        MultipartParser.ParseState parser =
                MultipartParser.beginParse(
                        this, boundary.getBytes(StandardCharsets.UTF_8), "UTF-8");
        byte[] buffer = new byte[16 * 1024];
        boolean readable = true;
        try {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                readable = readable && parsed(parser, ByteBuffer.wrap(buffer, 0, read));
            }
        } catch (IOException brokenOff) {
            note("#", "multipart-cut-off");
            return;
        }
        if (readable && parts <= MOST_PARTS && !parser.isComplete()) {
            note("#", "multipart-cut-off");
        }
    }

    private boolean parsed(MultipartParser.ParseState parser, ByteBuffer bytes) {
        unheard = heard ? 0 : unheard;
        heard = false;
        if (parts > MOST_PARTS) {
            return false;
        }
        unheard += bytes.remaining();
        if (unheard > LONGEST_HEADERS) {
            note("#", "multipart-malformed");
            return false;
        }
        try {
            while (bytes.hasRemaining() && !parser.isComplete()) {
                parser.parse(bytes);
            }
            return true;
        } catch (UncheckedIOException ours) {
            throw ours;
        } catch (IOException | RuntimeException malformed) {
            note("#", "multipart-malformed");
            return false;
        }
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        heard = true;
        parts++;
        String disposition = disposition(headers);
        Matcher name = NAME.matcher(disposition);
        String called = name.find() ? name.group(1) : "";
        part =
                switch (called) {
                    case "file" -> Part.FILE;
                    case "title" -> Part.TITLE;
                    default -> Part.OTHER;
                };
        if (part == Part.OTHER) {
            note("#", "unknown-part");
        }
        if ((part == Part.FILE && hasFile) || (part == Part.TITLE && hasTitle)) {
            note("#/" + called, "repeated-part");
            part = Part.OTHER;
        }
        if (part == Part.FILE) {
            hasFile = true;
            fileName = FileName.in(disposition).orElse(null);
            mediaType = headers.getFirst("Content-Type");
            if (fileName == null) {
                note("#/file", "file-name");
            }
        }
        hasTitle = hasTitle || part == Part.TITLE;
    }

    /// One that is longer than any name is as good as none.
    private static String disposition(CaseInsensitiveMap<String> headers) {
        String sent = headers.getFirst("Content-Disposition");
        return sent == null || sent.length() > LONGEST_DISPOSITION ? "" : sent;
    }

    @Override
    public void data(ByteBuffer bytes) {
        heard = true;
        byte[] chunk = new byte[bytes.remaining()];
        bytes.get(chunk);
        switch (part) {
            case FILE -> {
                size += chunk.length;
                if (size <= SentFile.MOST) {
                    write(chunk);
                }
            }
            case TITLE -> {
                if (title.size() + chunk.length <= LONGEST_TITLE) {
                    title.writeBytes(chunk);
                } else {
                    faults.add(
                            Fault.inBody(
                                    "#/title", "size", Map.of("min", 0, "max", LONGEST_TITLE)));
                }
            }
            case OTHER -> {}
        }
    }

    private void write(byte[] chunk) {
        digest.update(chunk);
        try {
            out.write(chunk);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that is sent cannot be written", e);
        }
    }

    @Override
    public void endPart() {}

    private void note(String pointer, String code) {
        faults.add(Fault.inBody(pointer, code, Map.of()));
    }

    boolean hasFile() {
        return hasFile;
    }

    Path file() {
        return file;
    }

    /// As it was sent; null where it was not.
    String fileName() {
        return fileName;
    }

    /// As the sender declares it; null where he does not.
    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    /// JSON, unread; null where there is none.
    String title() {
        return hasTitle ? title.toString(StandardCharsets.UTF_8) : null;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
