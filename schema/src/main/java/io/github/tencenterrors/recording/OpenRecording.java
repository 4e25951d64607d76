package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.ReadLimits;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A recording that is being read, unzipped, and in a format that is known.
 *
 * @param bytesRead counts those of the disk
 * @param path where it lies, if on a disk
 */
record OpenRecording(
        String source, Format format, boolean gzipped, InputStream in, BytesRead bytesRead, Optional<Path> path)
        implements Closeable {

    private static final int BUFFER = 8 * 1024;

    /**
     * Opens it, and looks into it where its name leaves the format open.
     *
     * @throws IOException if not even its first bytes can be read
     */
    static OpenRecording of(Input.Openable input, BytesRead bytesRead) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(new CountedStream(input.open(), bytesRead), BUFFER);
        OpenRecording open = new OpenRecording(input.source(), input.format(), false, raw, bytesRead, input.path());
        try {
            OpenRecording plain = GzipMembers.beginIn(raw) ? open.reading(new GzipMembers(raw), true) : open;
            return plain.format == Format.BY_CONTENT ? plain.lookedInto(input.perhapsLines()) : plain;
        } catch (IOException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private OpenRecording reading(InputStream other, boolean unzipped) {
        return new OpenRecording(source, format, unzipped, other, bytesRead, path);
    }

    private OpenRecording lookedInto(boolean perhapsLines) {
        Head head = new Head(in, ReadLimits.STANDARD.maxBytes() + 1);
        Optional<Format> told = Optional.empty();
        while (told.isEmpty() && head.grow()) {
            told = ContentFormat.of(head, perhapsLines);
        }
        Format found = told.isPresent() ? told.get() : ContentFormat.ofEndless(head, perhapsLines);
        return new OpenRecording(source, found, gzipped, head.andTheRest(), bytesRead, path);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
