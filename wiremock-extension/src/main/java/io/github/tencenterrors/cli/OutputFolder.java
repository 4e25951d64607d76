package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that a command writes into.
 *
 * @param path where it stands
 */
record OutputFolder(Path path) {

    /**
     * The folder, which is made if it is missing.
     *
     * @throws IllegalArgumentException if it cannot be
     */
    static OutputFolder at(Path path) {
        try {
            return new OutputFolder(Files.createDirectories(path));
        } catch (IOException e) {
            throw new Problem("'" + path + "' cannot be a folder", "--out", e.toString(), "choose another place")
                    .asIllegalArgument();
        }
    }

    OutputFile file(String name) {
        return OutputFile.at(path.resolve(name));
    }
}
