package io.github.tencenterrors.recording;

/**
 * Where a response stands, written out only when somebody asks.
 *
 * @param file the name of the recording
 * @param joint what stands between the two; empty for the whole recording
 * @param number of the line, or of the member
 */
record Source(String file, String joint, long number) {

    static Source whole(String file) {
        return new Source(file, "", 0);
    }

    static Source line(String file, long line) {
        return new Source(file, ":", line);
    }

    static Source member(String file, String pointer, long index) {
        return new Source(file, "#" + pointer + "/", index);
    }

    @Override
    public String toString() {
        return joint.isEmpty() ? file : file + joint + number;
    }
}
