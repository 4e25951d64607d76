package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
     * Writes the text in UTF-8, in place of what stood there.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw refusal("'" + path + "' cannot be written", e.toString(), "choose another place");
        }
    }

    private static IllegalArgumentException refusal(String what, String why, String fix) {
        return new Problem(what, "--out", why, fix).asIllegalArgument();
    }
}
