package io.github.tencenterrors.wiremock;

import java.util.Optional;

/**
 * What a response is called where an injection is told of.
 *
 * @param kind what it is
 * @param text such as {@code InternalError}, {@code HTML_PAGE} or {@code status 503}
 */
record FaultName(Kind kind, String text) {

    /** The kinds, by the names of their members in a serve event. */
    enum Kind {
        CODE("code"),
        TRANSPORT_FAULT("transportFault"),
        RESPONSE("response");

        private final String member;

        Kind(String member) {
            this.member = member;
        }

        String member() {
            return member;
        }
    }

    static FaultName code(String code, Optional<String> moduleCode) {
        return new FaultName(
                Kind.CODE, code + moduleCode.map(text -> " (" + text + ")").orElse(""));
    }

    static FaultName response(String text) {
        return new FaultName(Kind.RESPONSE, text);
    }

    static FaultName of(TransportFault fault) {
        return new FaultName(Kind.TRANSPORT_FAULT, fault.name());
    }

    @Override
    public String toString() {
        return text;
    }
}
