package io.github.tencenterrors.samples.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bytes of a file as its file system delivers them.
 *
 * <p>Where it does not, the task fails and Spark runs it again: a machine that is down for a moment must not be reported
 * as damage of the recording, which is what a check makes of an {@link IOException}.
 */
final class DeliveredBytes extends FilterInputStream {

    DeliveredBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
