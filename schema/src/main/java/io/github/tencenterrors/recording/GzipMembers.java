package io.github.tencenterrors.recording;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is gzipped in a stream, member by member (RFC 1952).
 *
 * <p>The JDK's own stream takes whatever it cannot read behind the first member for the end; here it is a failure, lest
 * the rest of a damaged archive be lost without a word.
 */
final class GzipMembers extends InputStream {

    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int BUFFER = 32 * 1024;

    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA_FIELD = 4;
    private static final int FILE_NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];

    private int from;
    private int to;
    private boolean inMember;
    private boolean ended;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /** Whether a stream begins like one; nothing of it is taken. */
    static boolean beginIn(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean begins = in.read() == MAGIC_1 && in.read() == MAGIC_2;
        in.reset();
        return begins;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (inMember || beginMember()) {
                int read = inflater.inflate(bytes, offset, length);
                if (read > 0) {
                    checksum.update(bytes, offset, read);
                    return read;
                }
                if (inflater.finished()) {
                    endMember();
                } else if (inflater.needsDictionary()) {
                    throw new IOException("the gzip data wants a dictionary");
                } else {
                    feed();
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw new IOException("the gzip data is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private void feed() throws IOException {
        if (from == to && !fill()) {
            throw new EOFException();
        }
        inflater.setInput(buffer, from, to - from);
        from = to;
    }

    /** Reads a header; false at the end, in front of which zeros may stand to fill a block. */
    private boolean beginMember() throws IOException {
        int first = ended ? -1 : next();
        while (first == 0) {
            first = next();
        }
        ended = first < 0;
        if (ended) {
            return false;
        }
        if (first != MAGIC_1 || required() != MAGIC_2 || required() != DEFLATE) {
            throw new IOException("something that is no gzip stands where a gzip member should begin");
        }
        int flags = required();
        skip(6);
        if ((flags & EXTRA_FIELD) != 0) {
            skip(required() | (required() << 8));
        }
        skipText((flags & FILE_NAME) != 0);
        skipText((flags & COMMENT) != 0);
        skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        from = to - inflater.getRemaining();
        long written = inflater.getBytesWritten() & 0xFFFFFFFFL;
        if (number() != checksum.getValue() || number() != written) {
            throw new IOException("the gzip data is damaged: its checksum or its length is another");
        }
        inflater.reset();
        checksum.reset();
        inMember = false;
    }

    private long number() throws IOException {
        return required() | (required() << 8) | (required() << 16) | ((long) required() << 24);
    }

    private void skipText(boolean present) throws IOException {
        while (present && required() != 0) {
            // up to and with its zero
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            required();
        }
    }

    private int required() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        return from < to || fill() ? buffer[from++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer, 0, buffer.length), 0);
        return to > 0;
    }
}
