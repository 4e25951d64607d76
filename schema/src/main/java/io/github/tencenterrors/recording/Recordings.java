package io.github.tencenterrors.recording;

import io.github.tencenterrors.schema.ResponseContract;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Recorded responses, wherever they lie.
 *
 * <pre>{@code
 * RecordingReport report = Recordings.in(folder).check(ResponseContract.wire());
 * }</pre>
 *
 * @since 0.1
 */
public final class Recordings {

    private Recordings() {}

    /**
     * Those in files and folders.
     *
     * @throws IllegalArgumentException if there is nothing under one of the paths, or no recording below a folder
     */
    public static Recordings in(Path... paths) {
        throw new UnsupportedOperationException();
    }

    /** Those in files and folders. */
    public static Recordings in(Collection<Path> paths) {
        throw new UnsupportedOperationException();
    }

    /**
     * Those in a stream, such as standard input; its format, and whether it is gzipped, is told by its first bytes.
     *
     * @param name what sources are called after, such as {@code -}
     * @param stream read once, to its end, and not closed
     */
    public static Recordings from(String name, InputStream stream) {
        throw new UnsupportedOperationException();
    }

    /** Checks them all. */
    public RecordingReport check(ResponseContract contract) {
        throw new UnsupportedOperationException();
    }

    /** Checks them all, and tells the listener of each. */
    public RecordingReport check(ResponseContract contract, RecordingListener listener) {
        throw new UnsupportedOperationException();
    }
}
