package io.github.tencenterrors.recording;

import java.util.Arrays;
import java.util.Optional;

/**
 * Some lines of a recording, one behind the other.
 *
 * @param file the name of the recording
 * @param firstLine the number of the first of them, counted from 1
 * @param bytes of whole lines, the last perhaps without its line feed; never changed
 * @param length how many of the bytes count
 * @param lost why what follows is not whole; empty where it is
 */
record LineChunk(String file, long firstLine, byte[] bytes, int length, Optional<Loss> lost) {

    /** The number of the line behind these. */
    long nextLine() {
        boolean open = length > 0 && bytes[length - 1] != '\n';
        return firstLine + Newlines.count(bytes, 0, length) + (open ? 1 : 0);
    }

    void readInto(RecordSink sink) {
        long line = firstLine;
        for (int from = 0; from < length; line++) {
            int to = Newlines.next(bytes, from, length);
            if (!isBlank(from, to)) {
                sink.body(Place.line(file, line), LineBody.in(Arrays.copyOfRange(bytes, from, to)), Optional.empty());
            }
            from = to + 1;
        }
        lost.ifPresent(loss -> loss.tell(Place.line(file, nextLine()), sink));
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at == to;
    }
}
