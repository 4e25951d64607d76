package io.github.tencenterrors.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** The beginning of a stream, read as far as it takes to tell what is in it. */
final class Head {

    private static final int FIRST_LOOK = 8 * 1024;

    private final InputStream in;
    private final int longest;

    private byte[] bytes = {};
    private InputStream rest;
    private boolean whole;

    Head(InputStream in, int longest) {
        this.in = in;
        this.rest = in;
        this.longest = longest;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether nothing follows that could be read. */
    boolean isWhole() {
        return whole;
    }

    /** Reads on; false where there is no more, or where it would be too much. */
    boolean grow() {
        if (whole || bytes.length == longest) {
            return false;
        }
        int length = bytes.length;
        bytes = Arrays.copyOf(bytes, (int) Math.min(longest, Math.max(FIRST_LOOK, bytes.length * 4L)));
        try {
            while (length < bytes.length && !whole) {
                int read = in.read(bytes, length, bytes.length - length);
                whole = read < 0;
                length += Math.max(read, 0);
            }
        } catch (IOException e) {
            whole = true;
            rest = new FailedStream(e);
        }
        bytes = Arrays.copyOf(bytes, length);
        return true;
    }

    /** The stream as it was before anything was read of it, its failure at the end included. */
    InputStream andTheRest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    }

    private static final class FailedStream extends InputStream {

        private final IOException failure;

        private FailedStream(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw failure;
        }
    }
}
