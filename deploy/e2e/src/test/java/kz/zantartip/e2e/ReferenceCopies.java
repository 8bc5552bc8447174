package kz.zantartip.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The reference data that services keep, each its own copy, so that none has to ask another for it.
final class ReferenceCopies {

    private ReferenceCopies() {}

    /// The copies of each file by its name below `reference/`, in the modules directly below the root.
    static Map<String, List<Path>> below(Path root) throws IOException {
        Map<String, List<Path>> copies = new TreeMap<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                Path reference = module.resolve("src/main/resources/reference");
                if (Files.isDirectory(reference)) {
                    for (Path file : filesIn(reference)) {
                        String name = reference.relativize(file).toString();
                        copies.computeIfAbsent(name, _ -> new ArrayList<>()).add(file);
                    }
                }
            }
        }
        return copies;
    }

    /// The copies that are not byte for byte what the first service of the alphabet has.
    static List<Path> differingBelow(Path root) throws IOException {
        List<Path> differing = new ArrayList<>();
        for (List<Path> copies : below(root).values()) {
            for (Path copy : copies) {
                if (Files.mismatch(copies.getFirst(), copy) >= 0) {
                    differing.add(root.relativize(copy));
                }
            }
        }
        return differing;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
