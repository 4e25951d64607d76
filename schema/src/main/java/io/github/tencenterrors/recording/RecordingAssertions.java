package io.github.tencenterrors.recording;

import io.github.tencenterrors.schema.ResponseContract;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on recordings begin, in the manner of AssertJ, which must be on the class path.
 *
 * <pre>{@code
 * import static io.github.tencenterrors.recording.RecordingAssertions.assertThatRecordings;
 *
 * assertThatRecordings(folder).conform().haveNoUndocumentedCodes();
 * }</pre>
 *
 * <p>To assert softly, run them in {@code softly.check(() -> …)}.
 *
 * @since 0.1
 */
public final class RecordingAssertions {

    private RecordingAssertions() {}

    /**
     * Assertions on the recordings in files and folders, by what clients really receive and with the bundled catalogue.
     *
     * @throws IllegalArgumentException if there is nothing under one of the paths, or no recording below a folder
     */
    public static RecordingAssert assertThatRecordings(Path... paths) {
        return assertThat(Recordings.in(paths).check(ResponseContract.wire()));
    }

    /**
     * The same by another contract: of what the documents promise, or with the codes of a product.
     *
     * @throws IllegalArgumentException if there is nothing under one of the paths, or no recording below a folder
     */
    public static RecordingAssert assertThatRecordings(ResponseContract contract, Path... paths) {
        return assertThat(Recordings.in(paths).check(contract));
    }

    /** Assertions on recordings that were checked already. */
    public static RecordingAssert assertThat(@Nullable RecordingReport report) {
        return new RecordingAssert(report);
    }
}
