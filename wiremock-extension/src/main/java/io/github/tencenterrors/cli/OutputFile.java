package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a command writes.
 *
 * @param path where it is to stand
 */
record OutputFile(Path path) {

    /**
     * Refuses, before the work begins, what could not be written after it.
     *
     * @throws IllegalArgumentException if there is a folder in its place, or none to hold it
     */
    static OutputFile at(Path path) {
        if (Files.isDirectory(path)) {
            throw refusal("'" + path + "' is a folder", "it takes a file", "add the name of a file");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw refusal("'" + path + "' cannot be written", "there is no folder '" + folder + "'", "make it first");
        }
        return new OutputFile(path);
    }

    /**
     * Writes the text in UTF-8, in place of what stood there; what UTF-8 cannot encode becomes a question mark.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    void write(String text) {
        try {
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Begins to write lines in UTF-8, in place of what stood there.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    Lines lines() {
        return new FileLines(this);
    }

    /**
     * Refuses to write what is being read, or would be by the next run.
     *
     * @param inputs files and folders
     * @param kind what is read there
     * @throws IllegalArgumentException if it is one of the inputs, or below one and called like what is read there
     */
    OutputFile apartFrom(List<Path> inputs, InputKind kind) {
        Path target = whole(path);
        boolean looksAlike = kind.hasName(path);
        for (Path input : inputs) {
            if (target.equals(whole(input)) || (looksAlike && target.startsWith(whole(input)))) {
                throw refusal(
                        "'" + path + "' cannot be written",
                        "it would be read as a " + kind.noun(),
                        "choose another place");
            }
        }
        return this;
    }

    IllegalArgumentException unwritable(IOException e) {
        return refusal("'" + path + "' cannot be written", e.toString(), "choose another place");
    }

    /** The path from the root, links resolved as far as there is something. */
    private static Path whole(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : whole(parent).resolve(absolute.getFileName());
        }
    }

    private static IllegalArgumentException refusal(String what, String why, String fix) {
        return new Problem(what, "--out", why, fix).asIllegalArgument();
    }
}
