package io.github.tencenterrors.recording;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts the bytes read from it. */
final class CountedStream extends FilterInputStream {

    private final BytesRead bytesRead;

    CountedStream(InputStream in, BytesRead bytesRead) {
        super(in);
        this.bytesRead = bytesRead;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        bytesRead.add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        bytesRead.add(Math.max(read, 0));
        return read;
    }
}
