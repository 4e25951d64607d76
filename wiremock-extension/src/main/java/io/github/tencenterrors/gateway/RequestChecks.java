package io.github.tencenterrors.gateway;

import java.util.Optional;

/** What can be seen without knowing who sent the call. */
final class RequestChecks {

    private static final int KILOBYTE = 1024;
    private static final int MOST_IN_GET = 32 * KILOBYTE;
    private static final int MOST_IN_FORM = KILOBYTE * KILOBYTE;
    private static final int MOST_IN_JSON = 10 * KILOBYTE * KILOBYTE;

    private RequestChecks() {}

    static Optional<String> method(Inspection inspection) {
        Call call = inspection.call();
        return call.isGet() || call.isPost()
                ? Optional.empty()
                : Optional.of("the method is " + call.request().method() + ", and only GET and POST are supported");
    }

    static Optional<String> httpsOnly(Inspection inspection) {
        return inspection.settings().httpsOnly()
                        && inspection.call().request().scheme().equals("http")
                ? Optional.of("it came over http, and only https is allowed")
                : Optional.empty();
    }

    static Optional<String> size(Inspection inspection) {
        Call call = inspection.call();
        ReceivedRequest request = call.request();
        if (call.isGet()) {
            return tooLarge("the URL of a GET", request.target().length(), MOST_IN_GET);
        }
        return call.scheme() == SignatureScheme.V1
                ? tooLarge("the body of a form", request.body().length, MOST_IN_FORM)
                : tooLarge("the body", request.body().length, MOST_IN_JSON);
    }

    private static Optional<String> tooLarge(String what, int bytes, int most) {
        return bytes <= most
                ? Optional.empty()
                : Optional.of(what + " has " + bytes + " bytes, and at most " + most + " are allowed");
    }

    static Optional<String> authorization(Inspection inspection) {
        Call call = inspection.call();
        if (!inspection.isSigned() || call.authorization().isEmpty() || call.scheme() == SignatureScheme.V1) {
            return Optional.empty();
        }
        return Tc3Authorization.mistakeIn(call.authorization())
                .map(why -> "the header Authorization is malformed: " + why);
    }

    static Optional<String> unsigned(Inspection inspection) {
        return inspection.isSigned() || Globs.match(inspection.settings().unsigned(), inspection.action())
                ? Optional.empty()
                : Optional.of("Authorization is " + SignatureScheme.SKIP
                        + ", and the action is none of those that need no signature");
    }

    static Optional<String> json(Inspection inspection) {
        return inspection.call().json().mistake().map(why -> "the body is no JSON object: " + why);
    }

    static Optional<String> multipart(Inspection inspection) {
        return inspection.call().isMultipart()
                ? MultipartBody.mistakeIn(inspection.call().request())
                        .map(why -> "the multipart body is malformed: " + why)
                : Optional.empty();
    }

    /** A rule that a parameter be there. */
    static Check given(CommonParameter parameter) {
        return inspection -> inspection.value(parameter).isPresent()
                ? Optional.empty()
                : Optional.of(inspection.place(parameter) + " is missing");
    }

    static Optional<String> nonceGiven(Inspection inspection) {
        return inspection.call().scheme() == SignatureScheme.V1
                ? given(CommonParameter.NONCE).violation(inspection)
                : Optional.empty();
    }

    static Optional<String> secretIdGiven(Inspection inspection) {
        return inspection.isSigned() ? given(CommonParameter.SECRET_ID).violation(inspection) : Optional.empty();
    }

    static Optional<String> signatureGiven(Inspection inspection) {
        return inspection.isVerified() ? given(CommonParameter.SIGNATURE).violation(inspection) : Optional.empty();
    }

    static Optional<String> wellFormed(Inspection inspection) {
        Call call = inspection.call();
        String timestamp = inspection.value(CommonParameter.TIMESTAMP).orElse("");
        if (!Digits.areTime(timestamp)) {
            return noInteger(inspection, CommonParameter.TIMESTAMP, timestamp, "lies beyond the year 9999");
        }
        if (call.secretId().orElse("").length() > GatewayCredential.LONGEST_ID) {
            return Optional.of("the secret id has more than " + GatewayCredential.LONGEST_ID + " characters");
        }
        if (call.scheme() != SignatureScheme.V1) {
            return Optional.empty();
        }
        String nonce = inspection.value(CommonParameter.NONCE).orElse("");
        if (!Digits.are(nonce)) {
            return noInteger(inspection, CommonParameter.NONCE, nonce, "has more than " + Digits.MOST + " digits");
        }
        return V1Signature.method(call.parameters()).isPresent()
                ? Optional.empty()
                : Optional.of("the parameter SignatureMethod is none of " + V1Signature.methods());
    }

    private static Optional<String> noInteger(
            Inspection inspection, CommonParameter parameter, String text, String tooLarge) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return Optional.of(
                inspection.place(parameter) + " is no positive integer, or " + tooLarge + ": '" + shown + "'");
    }
}
