package io.github.tencenterrors.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An output that remembers why it took no more, which a {@link java.io.PrintWriter} forgets. */
final class StandardOutput extends OutputStream {

    private final OutputStream target;
    private final Path link;
    private @Nullable IOException failure;

    /**
     * One that is not yet written to.
     *
     * @param link leads, on Linux, to what the output is; elsewhere there is none
     */
    StandardOutput(OutputStream target, Path link) {
        this.target = target;
        this.link = link;
    }

    /** That of this process. */
    static StandardOutput ofThisProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1"));
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
        return failure == null || isPipe() || saysPipe(failure) ? null : failure.toString();
    }

    /** A pipe, or a socket in place of one, takes everything as long as there is a reader. */
    private boolean isPipe() {
        try {
            String kind = Files.readSymbolicLink(link).toString();
            return kind.startsWith("pipe:") || kind.startsWith("socket:");
        } catch (IOException e) {
            return false;
        }
    }

    /** The text is the system's, in the language of the user. */
    private static boolean saysPipe(IOException failure) {
        String text = failure.toString().toLowerCase(Locale.ROOT);
        return text.contains("pipe") || text.contains("管道");
    }
}
