package io.github.tencenterrors.recording;

/** How many bytes have been read since somebody asked. Not for several threads at once. */
final class BytesRead {

    private long count;

    void add(long more) {
        count += more;
    }

    long take() {
        long taken = count;
        count = 0;
        return taken;
    }
}
