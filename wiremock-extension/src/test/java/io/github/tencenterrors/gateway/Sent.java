package io.github.tencenterrors.gateway;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A request of a test, that can be changed in one place. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
record Sent(String method, String scheme, String target, Map<String, String> headers, byte[] body) {

    static Sent post(String target, String body) {
        return new Sent("POST", "http", target, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    static Sent get(String target) {
        return new Sent("GET", "http", target, Map.of(), new byte[0]);
    }

    Sent with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Sent(method, scheme, target, all, body);
    }

    Sent without(String header) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.remove(header);
        return new Sent(method, scheme, target, all, body);
    }

    Sent withMethod(String other) {
        return new Sent(other, scheme, target, headers, body);
    }

    Sent withTarget(String other) {
        return new Sent(method, scheme, other, headers, body);
    }

    Sent withBody(byte[] other) {
        return new Sent(method, scheme, target, headers, other);
    }

    ReceivedRequest received() {
        Map<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        folded.putAll(headers);
        return new ReceivedRequest(method, scheme, target, name -> folded.getOrDefault(name, ""), body, "127.0.0.1");
    }
}
