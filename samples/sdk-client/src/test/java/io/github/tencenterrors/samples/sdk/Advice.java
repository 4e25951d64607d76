package io.github.tencenterrors.samples.sdk;

import static java.util.Map.entry;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Retry;
import java.util.Map;

/** How often a read should be sent by the catalogue's advice, and where the service knows better. */
final class Advice {

    /** The first attempt, and one with new credentials. */
    static final int RENEWED = 2;

    static final Map<String, Deviation> DEVIATIONS = Map.ofEntries(
            entry(
                    "AuthFailure.InvalidAuthorization",
                    new Deviation(1, "a malformed header is a bug of the client's; no credentials mend it")),
            entry("AuthFailure.MFAFailure", new Deviation(1, "only a person can pass a multi-factor verification")),
            entry(
                    "InternalError.TradeUnknownError",
                    new Deviation(1, "a person should look whether it was paid before anything is sent again")),
            entry("InternalServerError", new Deviation(ServiceBehindProxy.ATTEMPTS, "InternalError by another name")),
            entry(
                    "MutexOperation.TaskRunning",
                    new Deviation(ServiceBehindProxy.ATTEMPTS, "the other task comes to its end")),
            entry(
                    "OperationDenied.InstanceOperationInProgress",
                    new Deviation(ServiceBehindProxy.ATTEMPTS, "the other operation comes to its end")),
            entry(
                    "ResourceUnavailable.InstanceType",
                    new Deviation(1, "a type that a zone lacks does not come within a second")),
            entry("UnauthorizedOperation.InvalidToken", new Deviation(RENEWED, "a token is a token in any family")));

    private Advice() {}

    static int attempts(DocumentedError error) {
        Deviation deviation = DEVIATIONS.get(error.code().text());
        return deviation == null ? advised(error.retry().retry()) : deviation.attempts();
    }

    static int advised(Retry retry) {
        return switch (retry) {
            case WITH_BACKOFF -> ServiceBehindProxy.ATTEMPTS;
            case AFTER_FIX -> RENEWED;
            case NEVER -> 1;
        };
    }

    record Deviation(int attempts, String reason) {}
}
