package io.github.tencenterrors.cli;

import org.jspecify.annotations.Nullable;

/** Where the lines of a result go, one by one as they come. */
interface Lines extends AutoCloseable {

    /** Lines of a file, or of standard output where there is none. */
    static Lines into(@Nullable OutputFile file, Console console) {
        return file == null ? new PrintedLines(console) : file.lines();
    }

    /**
     * Adds a line.
     *
     * @throws OutputEndedException if standard output has no more room, or nobody reads on
     * @throws IllegalArgumentException if a file cannot take it
     */
    void line(String text);

    @Override
    void close();
}
