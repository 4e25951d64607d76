package io.github.tencenterrors.samples.load;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The fault rules by which a soak counts, each for an action of its own. */
enum SoakRule {
    ALWAYS("code", "RequestLimitExceeded", ""),
    EVERY_THIRD("code", "InternalError", ", \"everyNth\": 3"),
    A_FIFTH("code", "ResourceInUse", ", \"share\": {\"of\": 0.2, \"seed\": 42}"),
    THE_FIRST("code", "ResourceNotFound", ", \"first\": 1000"),
    /** Resets the connection. */
    CUT("transportFault", "CONNECTION_RESET", ", \"everyNth\": 2"),
    /** For callers that are gone before the answer comes: nobody knows how many of those the server got to see. */
    UNREAD("code", "FailedOperation", "");

    private final String kind;
    private final String fault;
    private final String time;

    SoakRule(String kind, String fault, String time) {
        this.kind = kind;
        this.fault = fault;
        this.time = time;
    }

    String action() {
        return "Soak" + name().replace("_", "");
    }

    private String json() {
        return "{\"name\": \"%s\", \"inject\": {\"%s\": \"%s\"}, \"on\": {\"action\": \"%s\"}%s}"
                .formatted(name(), kind, fault, action(), time);
    }

    static String allAsJson() {
        return Arrays.stream(values()).map(SoakRule::json).collect(Collectors.joining(", ", "{\"faults\": [", "]}"));
    }

    /** Whether that is the body of the fault. */
    boolean isPlayedBy(String body) {
        return body.startsWith("{\"Response\":{\"Error\":{\"Code\":\"" + fault + "\",");
    }
}
