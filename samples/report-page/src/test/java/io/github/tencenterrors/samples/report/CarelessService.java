package io.github.tencenterrors.samples.report;

import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.handling.AttemptCounter;
import io.github.tencenterrors.handling.Injection;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.handling.Variation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A service that handles some errors well and others badly. Its clock is a number, so that it waits for nothing. */
final class CarelessService implements AttemptCounter {

    static class ApiException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String requestId;

        ApiException(ErrorResponse failure) {
            super(failure.code());
            requestId = failure.requestId().orElse("");
        }

        static Optional<String> requestId(Throwable thrown) {
            return thrown instanceof ApiException failure && !failure.requestId.isEmpty()
                    ? Optional.of(failure.requestId)
                    : Optional.empty();
        }
    }

    static final class ThrottledException extends ApiException {
        private static final long serialVersionUID = 1L;

        ThrottledException(ErrorResponse failure) {
            super(failure);
        }
    }

    static final class CredentialException extends ApiException {
        private static final long serialVersionUID = 1L;

        CredentialException(ErrorResponse failure) {
            super(failure);
        }
    }

    static final class ServerException extends ApiException {
        private static final long serialVersionUID = 1L;

        ServerException(ErrorResponse failure) {
            super(failure.withRequestId(""));
        }
    }

    static final class NoAnswerException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<Duration> times = new ArrayList<>();
    private Duration now = Duration.ZERO;

    static Probe<String> probe() {
        CarelessService service = new CarelessService();
        return Probe.of(service::list)
                .named("the order service")
                .selecting(Selection.all().withGenerations(Generation.API_3_0))
                .varying(Variation.PLAIN_MESSAGE, Variation.MISLEADING_MESSAGE, Variation.TRAILING_DOT)
                .successIs(value -> value.equals("EMPTY_LIST"))
                .requestIdOfException(ApiException::requestId)
                .countingAttempts(service)
                .within(Duration.ofMillis(700));
    }

    @Override
    public List<Duration> times() {
        return List.copyOf(times);
    }

    private String list(Injection injection) throws InterruptedException {
        send();
        if (injection.response().isEmpty()) {
            return withoutResponse((Injection.Broken) injection);
        }
        ErrorResponse failure = injection.response().get();
        String code = failure.code().strip();
        if (code.startsWith("RequestLimitExceeded")) {
            again(3, 200, 2);
            throw new ThrottledException(failure);
        }
        switch (code) {
            case "InternalError" -> {
                again(2, 500, 1);
                throw new ServerException(failure);
            }
            case "ResourceInsufficient" -> {
                again(4, 50, 3);
                throw new ApiException(failure);
            }
            case "ResourceNotFound" -> {
                return "EMPTY_LIST";
            }
            case "DryRunOperation" -> {
                return "WOULD_SUCCEED";
            }
            case "LimitExceeded" -> throw new NullPointerException("quota");
            case "UnsupportedRegion" -> Thread.sleep(60_000);
            case "ResourceInUse" -> {
                return "RETRY_LATER";
            }
            default -> {}
        }
        if (code.startsWith("AuthFailure") || code.equals("UnauthorizedOperation")) {
            throw new CredentialException(failure);
        }
        if (failure.message().orElse("").contains("parameter")) {
            throw new IllegalArgumentException("a parameter is wrong");
        }
        throw new ApiException(failure);
    }

    private String withoutResponse(Injection.Broken broken) {
        return switch (broken.fault()) {
            case EMPTY_BODY -> "EMPTY_LIST";
            case OTHER_GENERATION -> throw new NullPointerException("Response");
            default -> throw new NoAnswerException();
        };
    }

    private void again(int times, int pause, int factor) {
        long wait = pause;
        for (int i = 0; i < times; i++) {
            now = now.plusMillis(wait);
            send();
            wait *= factor;
        }
    }

    private void send() {
        times.add(now);
    }
}
