package io.github.tencenterrors.handling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.Optional;

/** A client that does everything right. What can be done wrong is a method, to be overridden. */
class SmallClient {

    static final String DONE = "DONE";
    static final String UNKNOWN = "UNKNOWN";
    static final String PARTLY_SENT = "PartlySent";
    static final String NO_ANSWER = "NO_ANSWER";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What stands in a response. */
    record Reply(String code, String message, Optional<String> requestId) {}

    /** What the client throws. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String kind;
        private final transient Optional<String> requestId;

        Failure(String kind, Optional<String> requestId) {
            this.kind = kind;
            this.requestId = requestId;
        }

        static String kind(Throwable thrown) {
            return thrown instanceof Failure failure
                    ? failure.kind
                    : thrown.getClass().getName();
        }

        static Optional<String> requestId(Throwable thrown) {
            return thrown instanceof Failure failure ? failure.requestId : Optional.empty();
        }
    }

    private final Generation generation;

    SmallClient(Generation generation) {
        this.generation = generation;
    }

    /** A probe of a client that is plugged in as a team should: success, request ids, attempts. */
    Probe<String> probe() {
        Wire wire = new Wire();
        return Probe.of(injection -> call(wire.playing(injection.answer())))
                .named(getClass().getSimpleName())
                .selecting(Selection.all().withGenerations(generation))
                .namingExceptions(Failure::kind)
                .successIs(value -> value.equals(DONE))
                .requestIdOfException(Failure::requestId)
                .countingAttempts(wire);
    }

    String call(Wire wire) {
        for (int attempt = 1; ; attempt++) {
            Optional<Reply> reply = read(wire.send());
            if (reply.isEmpty()) {
                return DONE;
            }
            Reply failure = reply.get();
            Optional<DocumentedError> error = meaning(failure);
            if (!isSentAgain(error, attempt)) {
                return end(error, failure);
            }
            if (error.orElseThrow().retry().retry() == Retry.WITH_BACKOFF) {
                wire.pause(pauseAfter(attempt));
            }
        }
    }

    /** The failure in an answer; empty for a success. */
    Optional<Reply> read(PlayedAnswer answer) {
        try {
            JsonNode root = MAPPER.readTree(answer.body());
            return generation.envelope() == Envelope.FLAT ? flat(root) : wrapped(root);
        } catch (JsonProcessingException e) {
            throw new Failure(NO_ANSWER, Optional.empty());
        }
    }

    Optional<DocumentedError> meaning(Reply reply) {
        String tidy = reply.code().strip();
        String code = tidy.endsWith(".") ? tidy.substring(0, tidy.length() - 1) : tidy;
        if (generation.envelope() == Envelope.FLAT) {
            Optional<ModuleCode> module = ModuleCode.atHeadOf(reply.message());
            if (module.isPresent()) {
                return first(module.get());
            }
        }
        return first(ErrorCode.parse(code));
    }

    boolean isSentAgain(Optional<DocumentedError> error, int attempt) {
        return error.map(each -> each.retry().retry())
                .map(retry -> switch (retry) {
                    case WITH_BACKOFF -> attempt < 4;
                    case AFTER_FIX -> attempt < 2;
                    case NEVER -> false;
                })
                .orElse(false);
    }

    Duration pauseAfter(int attempt) {
        return Duration.ofMillis(100L << (attempt - 1));
    }

    String end(Optional<DocumentedError> error, Reply reply) {
        if (reply.code().equals(PARTLY_SENT)) {
            return PARTLY_SENT;
        }
        Optional<Category> category = error.map(DocumentedError::category);
        if (category.equals(Optional.of(Category.DRY_RUN))) {
            return DONE;
        }
        if (category.equals(Optional.of(Category.PARTIAL_SUCCESS))) {
            return "PARTLY_DONE";
        }
        throw new Failure(category.map(Category::name).orElse(UNKNOWN), reply.requestId());
    }

    private Optional<DocumentedError> first(ErrorCode code) {
        return ErrorCatalog.bundled().find(code.text()).stream()
                .filter(each -> each.generation() == generation && each.code().equals(code))
                .findFirst();
    }

    private static Optional<Reply> wrapped(JsonNode root) {
        JsonNode error = root.path("Response").path("Error");
        JsonNode statuses = root.path("Response").path("SendStatusSet");
        if (error.isMissingNode() && statuses.isArray()) {
            return Optional.of(new Reply(PARTLY_SENT, "", Optional.empty()));
        }
        if (!error.path("Code").isTextual()) {
            throw new Failure(NO_ANSWER, Optional.empty());
        }
        return Optional.of(new Reply(
                error.path("Code").textValue(),
                error.path("Message").asText(),
                Optional.ofNullable(root.path("Response").path("RequestId").textValue())));
    }

    private static Optional<Reply> flat(JsonNode root) {
        if (!root.path("code").isValueNode()) {
            throw new Failure(NO_ANSWER, Optional.empty());
        }
        return Optional.of(
                new Reply(root.path("code").asText(), root.path("message").asText(), Optional.empty()));
    }
}
