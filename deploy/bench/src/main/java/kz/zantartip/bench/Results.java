package kz.zantartip.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// All rows of one run, with what one must know of the machine to read them.
record Results(String at, int cores, String java, List<Row> rows) {

    private static final DateTimeFormatter FILE_NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static Results of(List<Row> rows, Instant at) {
        return new Results(
                at.truncatedTo(ChronoUnit.SECONDS).toString(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                List.copyOf(rows));
    }

    Path writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE_NAME.format(Instant.parse(at)) + ".json");
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(file, json.writeValueAsString(this) + "\n");
        return file;
    }

    void print(PrintStream out) {
        for (Row row : rows) {
            out.printf("%s%n", row.name());
            out.printf("  %-44s %10s %s%n", "ours", row.value().toPlainString(), row.unit());
            out.printf(
                    "  %-44s %10s %s%n", row.peer(), row.peerValue().toPlainString(), row.unit());
            out.printf(
                    "  ratio %s, goal %s: %s%n",
                    row.ratio(), row.goal(), row.met() ? "met" : "NOT MET");
        }
    }
}
