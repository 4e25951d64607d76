package io.github.tencenterrors.schema;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on response bodies begin, in the manner of AssertJ, which must be on the class path.
 *
 * <pre>{@code
 * import static io.github.tencenterrors.schema.ResponseAssertions.assertThatResponse;
 *
 * assertThatResponse(body).isError().hasDocumentedCode().conformsToDocuments();
 * }</pre>
 *
 * <p>To assert softly, run them in {@code softly.check(() -> …)}.
 *
 * @since 0.1
 */
public final class ResponseAssertions {

    private ResponseAssertions() {}

    /** Assertions on a body, with the bundled catalogue. */
    public static ResponseAssert assertThatResponse(@Nullable String body) {
        return assertThat(body == null ? null : ResponseContract.wire().check(body));
    }

    /** Assertions on a body of UTF-8 bytes, with the bundled catalogue. */
    public static ResponseAssert assertThatResponse(byte @Nullable [] body) {
        return assertThat(body == null ? null : ResponseContract.wire().check(body));
    }

    /**
     * Assertions on a recorded body, with the bundled catalogue.
     *
     * @param file a file that holds one response body and nothing else
     * @throws IllegalArgumentException if there is no such file; the message offers the nearest
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static ResponseAssert assertThatResponse(@Nullable Path file) {
        return assertThat(file == null ? null : ResponseContract.wire().check(file));
    }

    /** Assertions on a body that was checked already, with the catalogue and the assumption of that contract. */
    public static ResponseAssert assertThat(@Nullable ContractReport report) {
        return new ResponseAssert(report);
    }
}
