package io.github.tencenterrors.gateway;

/**
 * A rule that a call has broken.
 *
 * @param explanation what the call did
 */
record Violation(GatewayRule rule, String explanation) {

    /** Its first line, as far as somebody outside may read it. */
    String summary() {
        int end = explanation.indexOf('\n');
        return end < 0 ? explanation : explanation.substring(0, end);
    }
}
