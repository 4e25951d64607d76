package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that is read no further than rules ask. For one thread. */
final class CallInRequest {

    private final Request request;
    private final Optional<String> action;
    private @Nullable ReceivedCall received;

    CallInRequest(Request request) {
        this.request = request;
        this.action = ReceivedCall.action(request);
    }

    Request request() {
        return request;
    }

    Optional<String> action() {
        return action;
    }

    ReceivedCall received() {
        if (received == null) {
            received = ReceivedCall.in(request);
        }
        return received;
    }

    Optional<String> secretId() {
        return ReceivedCall.secretId(request);
    }
}
