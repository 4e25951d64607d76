package io.github.tencenterrors.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An output that remembers why it took no more, which a {@link java.io.PrintWriter} forgets. */
final class StandardOutput extends OutputStream {

    private final OutputStream target;
    private @Nullable IOException failure;

    StandardOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            target.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * Why something was not written, if that is worth a message: a reader that left early, as {@code head} does, has all
     * it wants.
     */
    @Nullable
    String complaint() {
        String text = String.valueOf(failure);
        return failure == null || text.toLowerCase(Locale.ROOT).contains("pipe") ? null : text;
    }
}
