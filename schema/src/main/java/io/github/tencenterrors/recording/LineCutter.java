package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a recording into chunks of whole lines, with one pass over its bytes.
 *
 * <p>Holds a chunk and a line at most, and of a line beyond the limits none but its head.
 */
final class LineCutter {

    /** Large enough to be worth a thread's turn, small enough that what is made of many of them fits into memory. */
    static final int CHUNK = 256 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final InputStream in;
    private final ReadLimits limits;

    private final int chunk;

    private byte[] buffer;
    private int length;
    private long line = 1;
    private boolean ended;
    private Optional<String> failure = Optional.empty();

    LineCutter(String file, InputStream in) {
        this(file, in, ReadLimits.STANDARD, CHUNK);
    }

    LineCutter(String file, InputStream in, ReadLimits limits, int chunk) {
        this.file = file;
        this.in = in;
        this.limits = limits;
        this.chunk = Math.max(chunk, BYTE_ORDER_MARK.length);
        this.buffer = new byte[this.chunk];
    }

    /** The next lines; empty at the end. Where reading fails, the last of them tells why. */
    Optional<LineChunk> next() {
        boolean first = line == 1 && length == 0;
        fill();
        if (first && length >= BYTE_ORDER_MARK.length && startsWithMark()) {
            keepFrom(BYTE_ORDER_MARK.length);
            fill();
        }
        int whole = Newlines.behindLast(buffer, 0, length);
        while (whole == 0 && !ended) {
            if (length > limits.maxBytes()) {
                return Optional.of(withoutTheLongLine());
            }
            int searched = length;
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, limits.maxBytes() + 1L));
            fill();
            whole = Newlines.behindLast(buffer, searched, length);
            whole = whole == searched ? 0 : whole;
        }
        return ended ? last(whole) : Optional.of(chunk(whole, Optional.empty()));
    }

    private Optional<LineChunk> last(int whole) {
        if (failure.isPresent()) {
            Loss loss = Loss.brokenOff(failure.get());
            failure = Optional.empty();
            LineChunk last = chunk(whole, Optional.of(loss));
            length = 0;
            return Optional.of(last);
        }
        return length == 0 ? Optional.empty() : Optional.of(chunk(length, Optional.empty()));
    }

    /** Gives the buffer away, and goes on with a new one that begins with what is left. */
    private LineChunk chunk(int whole, Optional<Loss> lost) {
        LineChunk cut = new LineChunk(file, line, buffer, whole, lost);
        byte[] next = new byte[Math.max(chunk, length - whole)];
        System.arraycopy(buffer, whole, next, 0, length - whole);
        buffer = next;
        length -= whole;
        line = cut.nextLine();
        return cut;
    }

    private LineChunk withoutTheLongLine() {
        int feed;
        do {
            length = 0;
            fill();
            feed = Newlines.next(buffer, 0, length);
        } while (feed == length && !ended);
        keepFrom(Math.min(length, feed + 1));
        LineChunk skipped = new LineChunk(file, line, new byte[0], 0, Optional.of(Loss.tooLong(limits)));
        line++;
        return skipped;
    }

    private void fill() {
        try {
            while (length < buffer.length && !ended) {
                int read = in.read(buffer, length, buffer.length - length);
                ended = read < 0;
                length += Math.max(read, 0);
            }
        } catch (IOException e) {
            ended = true;
            failure = Optional.of(Loss.reason(e));
        }
    }

    private void keepFrom(int index) {
        System.arraycopy(buffer, index, buffer, 0, length - index);
        length -= index;
    }

    private boolean startsWithMark() {
        return Arrays.equals(buffer, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
