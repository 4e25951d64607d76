package io.github.tencenterrors.samples.load;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Calls of 200 actions, one after the other, as a client of API 3.0 makes them. */
final class Calls {

    static final int ACTIONS = 200;

    static final String SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";

    private static final String AUTHORIZATION = "TC3-HMAC-SHA256 Credential=" + SECRET_ID
            + "/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host,"
            + " Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168";
    private static final String BODY =
            "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"unnamed\"], \"Name\": \"instance-name\"}]}";

    private Calls() {}

    /** The name of that action, of 13 to 37 letters and digits, the beginning of no other; numbers from {@link #ACTIONS} on are never called. */
    static String action(int number) {
        return "Describe%05d".formatted(number) + "Things".repeat(number % 5);
    }

    static List<String> actions() {
        return IntStream.range(0, ACTIONS).mapToObj(Calls::action).toList();
    }

    /** A call of each action. */
    static List<ClassicHttpRequest> to(int port, List<String> actions) {
        return actions.stream()
                .<ClassicHttpRequest>map(action -> ClassicRequestBuilder.post("http://127.0.0.1:" + port + "/")
                        .addHeader("Authorization", AUTHORIZATION)
                        .addHeader("X-TC-Action", action)
                        .addHeader("X-TC-Version", "2017-03-12")
                        .addHeader("X-TC-Region", "ap-guangzhou")
                        .addHeader("X-TC-Timestamp", "1551113065")
                        .setEntity(BODY, ContentType.APPLICATION_JSON)
                        .build())
                .toList();
    }
}
