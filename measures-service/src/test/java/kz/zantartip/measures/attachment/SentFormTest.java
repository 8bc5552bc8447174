package kz.zantartip.measures.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.zantartip.chassis.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forms that were made to be in the way.
class SentFormTest {

    private static final String OTHER = "\r\n--x\r\n\r\n";

    private static final String FILE =
            "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nҚұқық";

    @TempDir Path folder;

    @Test
    void aMillionPartsAreToldAsOneFault() throws IOException {
        SentForm form = received(OTHER.repeat(1 << 20));

        assertThat(form.faults()).extracting(Fault::code).containsExactly("unknown-part");
    }

    @Test
    void afterSomePartsTheRestIsNotLookedAt() throws IOException {
        SentForm form = received(OTHER.repeat(1 << 16) + FILE + "\r\n--x--\r\n");

        assertThat(form.hasFile()).isFalse();
        assertThat(form.faults()).extracting(Fault::code).containsExactly("unknown-part");
    }

    @Test
    void aFewUnknownPartsHideNoOtherFault() throws IOException {
        SentForm form = received(OTHER.repeat(3) + FILE + FILE + "\r\n--x--\r\n");

        assertThat(form.faults())
                .extracting(Fault::code)
                .containsExactly("unknown-part", "repeated-part");
    }

    private SentForm received(String body) throws IOException {
        return SentForm.receive(
                "x",
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                folder.resolve("file"));
    }
}
