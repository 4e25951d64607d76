package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.tencenterrors.envelope.ErrorResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * A fault with all the work done that need not be done for each request.
 *
 * <p>Where the request id is fresh, the body is cut in two where it stands. Each answer is a copy, as it is of a stub:
 * WireMock 3 notes the request in it.
 */
final class PreparedFault {

    private final FaultName name;
    private final ResponseDefinition response;
    private final String beforeId;
    private final String afterId;

    private PreparedFault(FaultName name, ResponseDefinition response, String beforeId, String afterId) {
        this.name = name;
        this.response = response;
        this.beforeId = beforeId;
        this.afterId = afterId;
    }

    /**
     * The fault on a server with those rules for errors.
     *
     * @throws io.github.tencenterrors.code.MisuseException if its code is not documented, or cannot be played
     */
    static PreparedFault of(Fault fault, FaultDelay delay, StubRules rules) {
        if (!fault.isError()) {
            return new PreparedFault(fault.name(), delayed(fault.response(), delay), "", "");
        }
        ErrorResponse failure = rules.requireFailure(fault.response());
        String body = failure.toJson();
        Optional<String> freshId = failure.requestId()
                .filter(any -> ErrorParameters.in(fault.response()).requestId().isEmpty());
        ResponseDefinition bare = delayed(bare(fault.response()), delay);
        if (freshId.isEmpty()) {
            return new PreparedFault(fault.name(), JsonAnswer.like(bare, body).build(), "", "");
        }
        String[] halves = body.split(Pattern.quote(freshId.get()), 2);
        return new PreparedFault(fault.name(), JsonAnswer.like(bare, "").build(), halves[0], halves[1]);
    }

    FaultName name() {
        return name;
    }

    ResponseDefinition answer() {
        ResponseDefinitionBuilder copy = ResponseDefinitionBuilder.like(response);
        return (beforeId.isEmpty() ? copy : copy.withBody(beforeId + freshId() + afterId)).build();
    }

    /** The response without the parameters of the failure, which WireMock would log with every answer. */
    private static ResponseDefinition bare(ResponseDefinition response) {
        ResponseDefinitionBuilder bare = new ResponseDefinitionBuilder()
                .withStatus(response.getStatus())
                .withStatusMessage(response.getStatusMessage())
                .withFixedDelay(response.getFixedDelayMilliseconds())
                .withRandomDelay(response.getDelayDistribution())
                .withFault(response.getFault());
        Optional.ofNullable(response.getHeaders()).ifPresent(bare::withHeaders);
        Optional.ofNullable(response.getChunkedDribbleDelay())
                .ifPresent(delay -> bare.withChunkedDribbleDelay(delay.getNumberOfChunks(), delay.getTotalDuration()));
        return bare.build();
    }

    private static ResponseDefinition delayed(ResponseDefinition response, FaultDelay delay) {
        return delay.on(ResponseDefinitionBuilder.like(response)).build();
    }

    /** A random UUID that no secret hangs on, so not from the shared and slower secure source. */
    private static UUID freshId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~0xC000_0000_0000_0000L) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
