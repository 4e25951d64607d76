package io.github.tencenterrors.samples.fuzzing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The inputs of a target that are kept in its archive: few that reach as much of the code as all that were ever tried. */
final class KeptInputs {

    /** Archives differ only where inputs do. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private KeptInputs() {}

    static Map<String, byte[]> read(Path archive) throws IOException {
        Map<String, byte[]> inputs = new TreeMap<>();
        if (Files.exists(archive)) {
            try (InputStream in = Files.newInputStream(archive);
                    ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    inputs.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return inputs;
    }

    static void write(Path archive, Map<String, byte[]> inputs) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> input : new TreeMap<>(inputs).entrySet()) {
                ZipEntry entry = new ZipEntry(input.getKey());
                entry.setLastModifiedTime(TIME);
                zip.putNextEntry(entry);
                zip.write(input.getValue());
                zip.closeEntry();
            }
        }
    }

    /** The files of a folder, by their names. */
    static Map<String, byte[]> in(Path folder) throws IOException {
        Map<String, byte[]> inputs = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    inputs.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return inputs;
    }
}
