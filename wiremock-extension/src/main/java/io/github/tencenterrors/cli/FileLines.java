package io.github.tencenterrors.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;

/** Lines of a file, in place of what stood there. */
final class FileLines implements Lines {

    private final OutputFile file;
    private final BufferedWriter writer;

    FileLines(OutputFile file) {
        this.file = file;
        try {
            writer = Files.newBufferedWriter(file.path());
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
