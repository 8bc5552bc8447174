package kz.zantartip.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, as the Maven artifact for this machine carries them.
///
/// They are unpacked beside their place and moved there in one step: a folder under the final name
/// is always whole, however the unpacking was cut short.
public final class Binaries {

    private final Path jar;

    Binaries(Path jar) {
        this.jar = jar;
    }

    /// Arguments: the folder that holds the one artifact, and the folder to be made.
    public static void main(String[] args) throws IOException {
        new Binaries(onlyJarIn(Path.of(args[0]))).unpackTo(Path.of(args[1]));
    }

    static Path onlyJarIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
            if (jars.size() != 1) {
                throw new IOException(
                        "one PostgreSQL artifact expected in " + folder + ", found " + jars.size());
            }
            return jars.getFirst();
        }
    }

    /// Does nothing when the folder is there. Of two that unpack at once the later one drops its
    /// own copy.
    void unpackTo(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path aside = Files.createTempDirectory(parent, folder.getFileName() + ".part-");
        try {
            unpackInto(aside);
            Files.setPosixFilePermissions(aside, permissions(0755));
            moveWhole(aside, folder);
        } finally {
            remove(aside);
        }
    }

    private void unpackInto(Path target) throws IOException {
        try (JarFile archive = new JarFile(jar.toFile());
                InputStream packed = archive.getInputStream(tarball(archive));
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(
                                new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry leaves the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(path, permissions(entry.getMode()));
                }
            }
        }
    }

    private ZipEntry tarball(JarFile archive) throws IOException {
        return archive.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException("no PostgreSQL inside " + jar));
    }

    private static void moveWhole(Path aside, Path folder) throws IOException {
        try {
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another one was quicker, or it cannot be done at all.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] fromOwnerReadOn = PosixFilePermission.values();
        for (int bit = 0; bit < fromOwnerReadOn.length; bit++) {
            if ((mode & (0400 >> bit)) != 0) {
                permissions.add(fromOwnerReadOn[bit]);
            }
        }
        return permissions;
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
