package io.github.tencenterrors.samples.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Calls of 200 actions with a body of 1 KB, as a client of API 3.0 makes and signs them. */
final class Calls {

    static final int ACTIONS = 200;

    private static final String BODY = "{\"InstanceIds\": [%s]}"
            .formatted(String.join(
                    ", ",
                    IntStream.range(0, 67).mapToObj("\"ins-%08x\""::formatted).toList()));

    private Calls() {}

    /**
     * The name of that action, of 13 to 37 letters and digits, the beginning of no other; numbers from {@link #ACTIONS} on
     * are never called.
     */
    static String action(int number) {
        return String.format(Locale.ROOT, "Describe%05d", number) + "Things".repeat(number % 5);
    }

    static List<String> actions() {
        return IntStream.range(0, ACTIONS).mapToObj(Calls::action).toList();
    }

    /** A call of each action. */
    static List<ClassicHttpRequest> to(int port, List<String> actions) {
        String host = "127.0.0.1:" + port;
        String authorization = Signature.authorization(ContentType.APPLICATION_JSON.toString(), host, BODY);
        return actions.stream()
                .<ClassicHttpRequest>map(action -> ClassicRequestBuilder.post("http://" + host + "/")
                        .addHeader("Authorization", authorization)
                        .addHeader("X-TC-Action", action)
                        .addHeader("X-TC-Version", "2017-03-12")
                        .addHeader("X-TC-Region", "ap-guangzhou")
                        .addHeader("X-TC-Timestamp", Long.toString(Signature.TIME.getEpochSecond()))
                        .setEntity(BODY, ContentType.APPLICATION_JSON)
                        .build())
                .toList();
    }
}
