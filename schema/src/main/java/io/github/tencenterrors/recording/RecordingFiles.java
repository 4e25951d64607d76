package io.github.tencenterrors.recording;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The recordings that paths lead to. */
final class RecordingFiles {

    private static final int MOST_NEIGHBORS = 1_000;

    private RecordingFiles() {}

    /**
     * Files whatever they are called, and what lies below folders in the order of its names; each file once, however many
     * links lead to it.
     *
     * @throws IllegalArgumentException if a path leads nowhere, or to a folder without a recording
     */
    static List<Input> of(Collection<Path> paths) {
        if (paths.isEmpty()) {
            throw new Problem("there is no recording to read", "", "no path was given", "give a file or a folder")
                    .asIllegalArgument();
        }
        Map<Path, Input> inputs = new LinkedHashMap<>();
        for (Path path : paths) {
            requireExisting(path);
            if (Files.isDirectory(path)) {
                below(path).forEach((file, input) -> add(file, input, inputs));
            } else {
                add(path, named(path), inputs);
            }
        }
        return List.copyOf(inputs.values());
    }

    /** The first counts, unless that one is not read and the other is. */
    private static void add(Path path, Input input, Map<Path, Input> inputs) {
        Path key = key(path);
        if (inputs.get(key) instanceof Input.Unread && input instanceof Input.Openable) {
            inputs.remove(key);
        }
        inputs.putIfAbsent(key, input);
    }

    /** What makes a file the same one; loops and pipes are what they are called. */
    private static Path key(Path path) {
        try {
            return Files.isRegularFile(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String source(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** A file that was given: of a name that is none of a recording's, its first bytes tell. */
    private static Input named(Path file) {
        Optional<Format> format = Format.ofName(file.toString());
        return new Input.OfFile(source(file), file, format.orElse(Format.BY_CONTENT), format.isEmpty(), size(file));
    }

    /** Pipes and the like have none. */
    private static Optional<Long> size(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.size(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Map<Path, Input> below(Path folder) {
        Walk walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            walk.fail(folder, e);
        }
        if (walk.found.values().stream().noneMatch(RecordingFiles::counts)) {
            throw new Problem(
                            "there is no recording in '" + folder + "'",
                            "",
                            "the recordings of a folder end in " + Format.allEndings(),
                            "name files of other endings one by one")
                    .asIllegalArgument();
        }
        Map<Path, Input> sorted = new LinkedHashMap<>();
        walk.found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Input::source)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static boolean counts(Input input) {
        return !(input instanceof Input.Unread unread) || unread.broken();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<Path, Input> found = new LinkedHashMap<>();

        private Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean bodies = folder.endsWith(BodyFiles.FOLDER) && !folder.equals(root);
            return bodies ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.put(file, input(file, attributes));
            return FileVisitResult.CONTINUE;
        }

        private static Input input(Path file, BasicFileAttributes attributes) {
            String source = source(file);
            Optional<Format> format = Format.ofName(file.toString());
            if (format.isEmpty()) {
                return new Input.Unread(source, "its name is none of a recording's", false);
            }
            if (attributes.isSymbolicLink()) { // all others are followed
                return new Input.Unread(source, "it cannot be read: the link leads nowhere", true);
            }
            return attributes.isRegularFile()
                    ? new Input.OfFile(source, file, format.get(), false, Optional.of(attributes.size()))
                    : new Input.Unread(source, "it is no regular file", false);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            fail(file, failure);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
            if (failure != null) {
                fail(folder, failure);
            }
            return FileVisitResult.CONTINUE;
        }

        private void fail(Path path, IOException failure) {
            Input input = failure instanceof FileSystemLoopException
                    ? new Input.Unread(source(path), "it is a link to a folder above it", false)
                    : new Input.Unread(source(path), RecordingReader.unreadable(failure), true);
            found.put(path, input);
        }
    }

    private static void requireExisting(Path path) {
        if (!Files.exists(path)) {
            throw new Problem("there is no recording '" + path + "'", "", "nothing has that name", neighbor(path))
                    .asIllegalArgument();
        }
    }

    private static String neighbor(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "check the path; a relative one begins at " + Path.of("").toAbsolutePath();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(MOST_NEIGHBORS)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return names.isEmpty()
                    ? "check the path: its folder is empty"
                    : Nearest.asQuestion(String.valueOf(path.getFileName()), names);
        } catch (IOException e) {
            return "check the path";
        }
    }
}
