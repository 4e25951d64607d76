package io.github.tencenterrors.gateway;

import java.util.function.Function;

/**
 * A request as it came, before anybody has made anything of it.
 *
 * @param method in upper case
 * @param scheme {@code http} or {@code https}
 * @param target path and query as they came, undecoded
 * @param headers the value of a header by its name, whatever the case; empty where there is none
 * @param body the bytes; nobody changes them
 * @param address the client's
 */
record ReceivedRequest(
        String method, String scheme, String target, Function<String, String> headers, byte[] body, String address) {

    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** Without the question mark. */
    String query() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query + 1);
    }

    String header(String name) {
        return headers.apply(name);
    }

    /** As the client sent it, with the port if it had one: that is what it signs. */
    String host() {
        return header("Host");
    }

    String hostName() {
        String host = host();
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }

    boolean hasType(String type) {
        return header("Content-Type").regionMatches(true, 0, type, 0, type.length());
    }
}
