package kz.zantartip.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;

/// What a caller can do about a refusal, by its status: that is what a status is for.
@ApplicationScoped
class Advice {

    private static final String RESOURCE = "/META-INF/zantartip/problem-advice.json";

    private record Entry(List<Integer> statuses, LocalizedText advice) {}

    private record File(List<Entry> entries, LocalizedText otherwise) {}

    private final File file;

    Advice(ObjectMapper json) {
        try (InputStream in = Advice.class.getResourceAsStream(RESOURCE)) {
            file = json.readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalizedText on(int status) {
        return file.entries().stream()
                .filter(entry -> entry.statuses().contains(status))
                .map(Entry::advice)
                .findFirst()
                .orElse(file.otherwise());
    }
}
