package io.github.tencenterrors.recording;

import java.util.Arrays;
import java.util.Optional;

/** Some lines of a recording, one behind the other. */
final class LineChunk {

    private final String file;
    private final long firstLine;
    private final byte[] bytes;
    private final int length;
    private final Optional<Loss> lost;

    /**
     * Takes what was cut.
     *
     * @param file the name of the recording
     * @param firstLine the number of the first line, counted from 1
     * @param bytes of whole lines, the last perhaps without its line feed; not changed by anybody from now on
     * @param length how many of the bytes count
     * @param lost why the line behind them could not be read; empty where it could
     */
    LineChunk(String file, long firstLine, byte[] bytes, int length, Optional<Loss> lost) {
        this.file = file;
        this.firstLine = firstLine;
        this.bytes = bytes;
        this.length = length;
        this.lost = lost;
    }

    /** How many bytes of memory it keeps. */
    int weight() {
        return bytes.length;
    }

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
                sink.body(Source.line(file, line), LineBody.in(Arrays.copyOfRange(bytes, from, to)), Optional.empty());
            }
            from = to + 1;
        }
        lost.ifPresent(loss -> loss.tell(Source.line(file, nextLine()), sink));
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at == to;
    }
}
