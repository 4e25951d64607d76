package io.github.tencenterrors.gateway;

/** A parameter of every call: a header where TC3 signs, else a parameter of the query or the form. */
enum CommonParameter {
    ACTION("Action", "X-TC-Action"),
    VERSION("Version", "X-TC-Version"),
    REGION("Region", "X-TC-Region"),
    TIMESTAMP("Timestamp", "X-TC-Timestamp"),
    NONCE("Nonce", ""),
    SECRET_ID("SecretId", "Authorization"),
    SIGNATURE("Signature", "Authorization"),
    SIGNATURE_METHOD("SignatureMethod", ""),
    TOKEN("Token", "X-TC-Token"),
    LANGUAGE("Language", "X-TC-Language"),
    REQUEST_CLIENT("RequestClient", "X-TC-RequestClient");

    private final String parameter;
    private final String header;

    CommonParameter(String parameter, String header) {
        this.parameter = parameter;
        this.header = header;
    }

    String parameter() {
        return parameter;
    }

    String header() {
        return header;
    }

    /** For people: where a call of that scheme has it. */
    String place(boolean inHeaders) {
        return inHeaders ? "the header " + header : "the parameter " + parameter;
    }

    static boolean isCommon(String name) {
        for (CommonParameter each : values()) {
            if (each.parameter.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
