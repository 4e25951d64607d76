package io.github.tencenterrors.samples.springboot;

/** Tencent Cloud did not do what was asked. */
class CloudUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String requestId;

    CloudUnavailableException(String code, String requestId, Exception cause) {
        super("Tencent Cloud failed with '" + code + "' (request id '" + requestId + "')", cause);
        this.code = code;
        this.requestId = requestId;
    }

    /** The code, or empty where there was none to read. */
    String code() {
        return code;
    }

    /** The request id, for Tencent Cloud's support, or empty where there was none to read. */
    String requestId() {
        return requestId;
    }
}
