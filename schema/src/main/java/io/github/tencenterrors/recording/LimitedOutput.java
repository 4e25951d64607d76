package io.github.tencenterrors.recording;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets the first bytes through and drops the others. */
final class LimitedOutput extends FilterOutputStream {

    private int left;

    LimitedOutput(OutputStream out, int most) {
        super(out);
        this.left = most;
    }

    @Override
    public void write(int value) throws IOException {
        if (left > 0) {
            left--;
            out.write(value);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int kept = Math.min(left, length);
        left -= kept;
        out.write(bytes, from, kept);
    }
}
