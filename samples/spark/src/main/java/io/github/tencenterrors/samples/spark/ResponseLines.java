package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.recording.CheckedResponse;
import io.github.tencenterrors.recording.RecordingListener;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes a line of JSON for each response that was checked, gzipped. */
final class ResponseLines implements RecordingListener, Closeable {

    private final Writer lines;

    ResponseLines(OutputStream out) throws IOException {
        lines = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8));
    }

    @Override
    public void checked(CheckedResponse response) {
        try {
            lines.write(response.toJson());
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
