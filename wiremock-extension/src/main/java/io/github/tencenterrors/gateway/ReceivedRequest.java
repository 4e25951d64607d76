package io.github.tencenterrors.gateway;

import java.util.function.Function;

/** A request as it came, before anybody has made anything of it. */
final class ReceivedRequest {

    private final String method;
    private final String scheme;
    private final String target;
    private final Function<String, String> headers;
    private final byte[] body;
    private final String address;

    /**
     * A request.
     *
     * @param method in upper case
     * @param scheme {@code http} or {@code https}
     * @param target path and query as they came, undecoded
     * @param headers the value of a header by its name, whatever the case; empty where there is none
     * @param body the bytes; nobody changes them
     * @param address the client's
     */
    ReceivedRequest(
            String method,
            String scheme,
            String target,
            Function<String, String> headers,
            byte[] body,
            String address) {
        this.method = method;
        this.scheme = scheme;
        this.target = target;
        this.headers = headers;
        this.body = body;
        this.address = address;
    }

    String method() {
        return method;
    }

    String scheme() {
        return scheme;
    }

    String target() {
        return target;
    }

    byte[] body() {
        return body;
    }

    String address() {
        return address;
    }

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

    /** The same, for a host at the usual port. */
    ReceivedRequest withoutPort() {
        String host = hostName();
        return new ReceivedRequest(
                method,
                scheme,
                target,
                name -> name.equalsIgnoreCase("Host") ? host : headers.apply(name),
                body,
                address);
    }
}
