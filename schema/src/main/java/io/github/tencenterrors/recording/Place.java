package io.github.tencenterrors.recording;

/**
 * Where a response stands, written out only when somebody asks.
 *
 * @param file the name of the recording
 * @param joint what stands between the two; empty for the whole recording
 * @param number of the line, or of the member
 */
record Place(String file, String joint, long number) {

    static Place whole(String file) {
        return new Place(file, "", 0);
    }

    static Place line(String file, long line) {
        return new Place(file, ":", line);
    }

    static Place member(String file, String pointer, long index) {
        return new Place(file, "#" + pointer + "/", index);
    }

    @Override
    public String toString() {
        return joint.isEmpty() ? file : file + joint + number;
    }
}
