package io.github.tencenterrors.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * A JSON document without the middle of strings that are longer than memory allows, so that what follows them can be
 * parsed all the same.
 */
final class CutStrings extends InputStream {

    private static final int BUFFER = 8 * 1024;

    /** Where in an escape we are: in none, behind its backslash, or in front of that many digits. */
    private static final int NONE = 0;

    private static final int OPEN = -1;
    private static final int HEX_DIGITS = 4;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final Set<Long> cut = new HashSet<>();

    private int from;
    private int to;
    private boolean ended;

    private long position;
    private long begin;
    private boolean inString;
    private boolean dropping;
    private int escape;

    /**
     * Begins at the first byte of a document.
     *
     * @param longest how many bytes of a string are let through, as it is spelled in the document
     */
    CutStrings(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Whether the string was cut, now that it is read, whose quotation mark is that byte of this stream. */
    boolean isCut(long begins) {
        return cut.contains(begins);
    }

    @Override
    public int read() throws IOException {
        while (from == to && !ended) {
            fill();
        }
        return from < to ? buffer[from++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (from == to && !ended) {
            fill();
        }
        if (from == to) {
            return length == 0 ? 0 : -1;
        }
        int read = Math.min(length, to - from);
        System.arraycopy(buffer, from, bytes, offset, read);
        from += read;
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        int read = in.read(buffer, 0, buffer.length);
        ended = read < 0;
        from = 0;
        to = 0;
        for (int i = 0; i < read; i++) {
            byte next = buffer[i];
            if (inString ? isKept(next) : opens(next)) {
                buffer[to++] = next;
                position++;
            }
        }
    }

    private boolean opens(byte next) {
        inString = next == '"';
        begin = position;
        dropping = false;
        return true;
    }

    /** Drops whole characters and escapes only, and never the quotation mark at the end. */
    private boolean isKept(byte next) {
        if (escape != NONE) {
            escape = escape == OPEN ? (next == 'u' ? HEX_DIGITS : NONE) : escape - 1;
        } else if (next == '"') {
            inString = false;
            return true;
        } else {
            boolean continued = (next & 0xC0) == 0x80;
            if (!dropping && !continued && position - begin > longest) {
                dropping = true;
                cut.add(begin);
            }
            escape = next == '\\' ? OPEN : NONE;
        }
        return !dropping;
    }
}
