package io.github.tencenterrors.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads from, unless it is told a file, and where it writes: results to {@code out}, everything said about them to {@code err}; both in UTF-8, whatever the
 * platform's charset is.
 *
 * @param watched whether someone is looking at {@code err}; asked only by work that takes long
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, BooleanSupplier watched) {

    static Console of(InputStream in, OutputStream out, OutputStream err, BooleanSupplier watched) {
        return new Console(
                in,
                new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                watched);
    }

    /** A line of a result; it ends alike on every system, for the sake of the program that reads it. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** A line about the work, on what may be a terminal. */
    void remark(Object text) {
        err.println(TextTable.onOneLine(text.toString()));
    }
}
