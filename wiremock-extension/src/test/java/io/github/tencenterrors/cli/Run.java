package io.github.tencenterrors.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of a command in this JVM: what it printed, and its exit status. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        return reading("", arguments);
    }

    static Run reading(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = between(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, arguments);
        return new Run(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    static Run into(OutputStream out, String... arguments) {
        return between(InputStream.nullInputStream(), out, arguments);
    }

    static Run between(InputStream in, OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(in, new StandardOutput(out, Path.of("no link")), err, () -> false, arguments);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
