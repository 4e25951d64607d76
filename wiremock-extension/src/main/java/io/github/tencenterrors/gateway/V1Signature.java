package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.Digests.Hmac;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The signatures HmacSHA1 and HmacSHA256 of API 3.0, API 2017 and API 2.0, made of method, host, path and parameters. */
final class V1Signature {

    private V1Signature() {}

    /** The keyed hash that the call asks for, HmacSHA1 if it asks for none; empty if there is no such. */
    static Optional<Hmac> method(Parameters parameters) {
        String wanted = parameters
                .value(CommonParameter.SIGNATURE_METHOD.parameter())
                .filter(text -> !text.isEmpty())
                .orElse(Hmac.SHA1.algorithm());
        return Arrays.stream(Hmac.values())
                .filter(each -> each.algorithm().equals(wanted))
                .findFirst();
    }

    static List<String> methods() {
        return Arrays.stream(Hmac.values()).map(Hmac::algorithm).toList();
    }

    static SignedText text(ReceivedRequest request, Parameters parameters) {
        StringBuilder text = new StringBuilder(512)
                .append(request.method())
                .append(request.host())
                .append(request.path())
                .append('?');
        boolean first = true;
        for (Parameters.Parameter each : parameters.sorted()) {
            if (!each.name().equals(CommonParameter.SIGNATURE.parameter())) {
                text.append(first ? "" : "&")
                        .append(each.name().replace('_', '.'))
                        .append('=')
                        .append(each.value());
                first = false;
            }
        }
        return new SignedText("", text.toString());
    }

    static String of(SignedText text, byte[] key, Hmac method) {
        return Base64.getEncoder().encodeToString(method.of(key, text.stringToSign()));
    }
}
