package kz.zantartip.measures.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.body.JsonBody;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A form with a file that has been received and is not checked yet: whether the caller may send it is told before anything
/// that is wrong with it. Its bytes lie in a file of this request, which goes with it.
@Schema(hidden = true)
public final class SentFile {

    /// 20 MB: so many bytes may a file have.
    static final int MOST = 20 * 1024 * 1024;

    private final SentForm form;
    private final JsonBody bodies;

    SentFile(SentForm form, JsonBody bodies) {
        this.form = form;
        this.bodies = bodies;
    }

    /// The file, checked whole.
    ///
    /// @throws AttachmentTooLarge where it has more bytes than one may have
    /// @throws InvalidInput naming every fault
    public CheckedFile require() {
        if (form.size() > MOST) {
            throw new AttachmentTooLarge();
        }
        List<Fault> faults = new ArrayList<>(form.faults());
        String name = FileName.clean(form.fileName() == null ? "" : form.fileName());
        DocumentType type = form.hasFile() && faults.isEmpty() ? type(name, faults) : null;
        NewAttachment words = words(faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream().distinct().toList());
        }
        return new CheckedFile(
                form.file(), name, type.mediaType(), form.size(), form.sha256(), words.title());
    }

    private DocumentType type(String name, List<Fault> faults) {
        if (form.size() == 0) {
            faults.add(file("empty-file"));
            return null;
        }
        DocumentType found = content();
        if (found == null) {
            faults.add(file("file-type"));
            return null;
        }
        DocumentType named = DocumentType.ofName(name).orElse(null);
        DocumentType declared = DocumentType.ofMediaType(form.mediaType()).orElse(named);
        if (named == null || !agree(found, named) || !agree(found, declared)) {
            faults.add(file("file-mismatch"));
        }
        return found.isText() ? named : found;
    }

    private DocumentType content() {
        try {
            return ContentCheck.of(form.file()).orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was sent cannot be read", e);
        }
    }

    /// A list with commas is a text, too.
    private static boolean agree(DocumentType found, DocumentType claimed) {
        return found == claimed || (found.isText() && claimed.isText());
    }

    private static Fault file(String code) {
        return Fault.inBody("#/file", code, Map.of("allowed", DocumentType.allowed()));
    }

    private NewAttachment words(List<Fault> faults) {
        if (form.title() == null) {
            return new NewAttachment(null, null);
        }
        try {
            JsonNode title = bodies.tree(form.title().getBytes(StandardCharsets.UTF_8));
            return bodies.read(
                    JsonNodeFactory.instance.objectNode().set("title", title), NewAttachment.class);
        } catch (InvalidInput wrong) {
            wrong.faults().stream()
                    .map(fault ->
                            fault.where().equals("#")
                                    ? Fault.inBody("#/title", fault.code(), fault.rule())
                                    : fault)
                    .forEach(faults::add);
            return null;
        }
    }

    /// For the digest of the request.
    @JsonValue
    List<Object> asked() {
        return List.of(
                String.valueOf(form.fileName()),
                String.valueOf(form.mediaType()),
                String.valueOf(form.title()),
                form.size(),
                String.valueOf(form.sha256()),
                form.faults());
    }

    /// A file that may be kept.
    ///
    /// @param file where its bytes are for as long as the request lasts
    public record CheckedFile(
            Path file,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            LocalizedText title) {}
}
