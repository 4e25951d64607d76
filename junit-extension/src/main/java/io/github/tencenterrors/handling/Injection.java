package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;

/**
 * What a {@link Probe} plays to the code under test, once.
 *
 * <p>{@link #answer()} is all that a fake server needs to know, whatever the kind:
 *
 * <pre>{@code
 * PlayedAnswer answer = injection.answer();
 * exchange.getResponseHeaders().set("Content-Type", answer.contentType());
 * exchange.sendResponseHeaders(answer.status(), answer.bytes().length);
 * }</pre>
 *
 * @since 0.1
 */
public sealed interface Injection {

    /** What it is, for people; no two injections of a probe have one label. */
    String label();

    /** The response to send, byte for byte. */
    PlayedAnswer answer();

    /**
     * The failure that the answer reports, for fakes above HTTP; empty where the answer is no error response.
     *
     * <p>It has nothing of what is odd about the spelling of the JSON: members that were added, a code as a text.
     */
    Optional<ErrorResponse> response();

    /** The documented error that is played, or of which this is a variation. */
    Optional<DocumentedError> error();

    /**
     * A documented error, as the catalogue has it.
     *
     * @param documented the error
     * @since 0.1
     */
    record Documented(DocumentedError documented) implements Injection {

        @Override
        public String label() {
            return documented.label();
        }

        @Override
        public PlayedAnswer answer() {
            return PlayedAnswer.ofTencentCloud(documented.toResponse().toJson());
        }

        @Override
        public Optional<ErrorResponse> response() {
            return Optional.of(documented.toResponse());
        }

        @Override
        public Optional<DocumentedError> error() {
            return Optional.of(documented);
        }
    }

    /**
     * A documented error, reported in another way.
     *
     * @param documented the error
     * @param variation in which way
     * @since 0.1
     */
    record Varied(DocumentedError documented, Variation variation) implements Injection {

        @Override
        public String label() {
            return documented.label() + ", " + variation.label().text();
        }

        @Override
        public PlayedAnswer answer() {
            return PlayedAnswer.ofTencentCloud(variation.body(documented));
        }

        @Override
        public Optional<ErrorResponse> response() {
            return Optional.of(variation.response(documented));
        }

        @Override
        public Optional<DocumentedError> error() {
            return Optional.of(documented);
        }
    }

    /**
     * An error that no document lists.
     *
     * @param failure what is reported
     * @param family the documented family that its code is made up in, such as {@code AuthFailure} or {@code 41xx};
     *     empty where no documented code is near it
     * @since 0.1
     */
    record Unlisted(ErrorResponse failure, Optional<String> family) implements Injection {

        @Override
        public String label() {
            String code = failure.moduleCode()
                    .map(module -> failure.code() + " (" + module.text() + ")")
                    .orElse(failure.code());
            return code + " — " + failure.generation().label() + ", listed nowhere";
        }

        @Override
        public PlayedAnswer answer() {
            return PlayedAnswer.ofTencentCloud(failure.toJson());
        }

        @Override
        public Optional<ErrorResponse> response() {
            return Optional.of(failure);
        }

        @Override
        public Optional<DocumentedError> error() {
            return Optional.empty();
        }
    }

    /**
     * An answer that is no error response.
     *
     * @param fault what is broken about it
     * @param generation what the code under test speaks
     * @since 0.1
     */
    record Broken(BrokenAnswer fault, Generation generation) implements Injection {

        @Override
        public String label() {
            return fault.name() + " — " + generation.label();
        }

        @Override
        public PlayedAnswer answer() {
            return fault.answer(generation);
        }

        @Override
        public Optional<ErrorResponse> response() {
            return Optional.empty();
        }

        @Override
        public Optional<DocumentedError> error() {
            return Optional.empty();
        }
    }
}
