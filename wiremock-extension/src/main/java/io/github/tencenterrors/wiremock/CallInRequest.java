package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that is read as far as a rule asks, once. For one thread. */
final class CallInRequest {

    private final Request request;
    private @Nullable ReceivedCall received;
    private @Nullable Optional<String> secretId;

    CallInRequest(Request request) {
        this.request = request;
    }

    Request request() {
        return request;
    }

    Optional<String> action() {
        return ReceivedCall.action(request);
    }

    ReceivedCall received() {
        if (received == null) {
            received = ReceivedCall.in(request);
        }
        return received;
    }

    Optional<String> secretId() {
        if (secretId == null) {
            secretId = ReceivedCall.secretId(request);
        }
        return secretId;
    }
}
