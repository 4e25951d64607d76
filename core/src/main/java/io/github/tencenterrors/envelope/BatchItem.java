package io.github.tencenterrors.envelope;

import java.util.Optional;

/**
 * What API 2.0 says of one resource in a batch, under {@code detail}.
 *
 * <p>Seen in logged responses; no document of the five describes it.
 *
 * @param resourceId the member's name, such as {@code ins-09dx96dg}
 * @param code an integer in canonical digits; {@code 0} where this resource's operation was done
 * @param message the text for people, which may begin with a module code
 * @param requestId the number of the asynchronous task
 * @since 0.1
 */
public record BatchItem(String resourceId, String code, Optional<String> message, Optional<String> requestId) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is no integer in canonical digits
     */
    public BatchItem {
        IntegerText.require(code);
    }
}
