package io.github.tencenterrors.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Lines of a file, in place of what stood there; what UTF-8 cannot encode becomes a question mark. */
final class FileLines implements Lines {

    private final OutputFile file;
    private final BufferedWriter writer;

    FileLines(OutputFile file) {
        this.file = file;
        try {
            writer = new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(file.path()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw file.unwritable(e);
        }
    }

    @Override
    public void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw file.unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw file.unwritable(e);
        }
    }
}
