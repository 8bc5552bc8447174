package kz.zantartip.chassis.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes the time of its making out of a workbook, so that equal content has equal bytes and a strong `ETag` is true.
final class Timeless {

    /// In local time, as a ZIP has it, so that it is the same wherever the machine stands. Not the first day of 1980, for which
    /// Java writes a second time stamp, in UTC.
    private static final LocalDate NEVER = LocalDate.of(1980, 2, 1);

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private Timeless() {}

    static void copy(Path workbook, OutputStream out) throws IOException {
        try (ZipFile source = new ZipFile(workbook.toFile())) {
            ZipOutputStream target = new ZipOutputStream(out);
            List<? extends ZipEntry> entries =
                    Collections.list(source.entries()).stream()
                            .sorted(Comparator.comparing(ZipEntry::getName))
                            .toList();
            for (ZipEntry entry : entries) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NEVER.atStartOfDay());
                target.putNextEntry(copy);
                try (InputStream in = source.getInputStream(entry)) {
                    write(entry.getName(), in, target);
                }
                target.closeEntry();
            }
            target.finish();
        }
    }

    private static void write(String name, InputStream in, OutputStream target) throws IOException {
        if (name.equals(CORE_PROPERTIES)) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            target.write(
                    xml.replaceAll(
                                    "(?<tag><dcterms:created[^>]*>)[^<]*",
                                    "${tag}2025-04-01T00:00:00Z")
                            .getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(target);
        }
    }
}
