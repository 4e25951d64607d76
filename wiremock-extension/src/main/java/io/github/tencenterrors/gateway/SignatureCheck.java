package io.github.tencenterrors.gateway;

import io.github.tencenterrors.gateway.Digests.Hmac;
import java.util.Optional;

/** Whether a signature is the one of its request. */
final class SignatureCheck {

    private SignatureCheck() {}

    /** What is wrong with the signature of a call, whose parts are all there and well formed. */
    static Optional<String> violation(Inspection inspection, KnownCredential known) {
        Call call = inspection.call();
        String timestamp = inspection.value(CommonParameter.TIMESTAMP).orElse("");
        if (call.tc3().isPresent()) {
            Tc3Authorization authorization = call.tc3().get();
            SignedText text = Tc3Signature.text(call.request(), authorization, timestamp);
            return isRight(text, authorization, known) || isRightWithoutPort(call, authorization, timestamp, known)
                    ? Optional.empty()
                    : Optional.of(SignatureExplanation.of(
                            authorization.signature(), text, Tc3Guesses.first(call, authorization, timestamp, known)));
        }
        Hmac method = V1Signature.method(call.parameters()).orElse(Hmac.SHA1);
        SignedText text = V1Signature.text(call.request(), call.parameters());
        String received = call.value(CommonParameter.SIGNATURE).orElse("");
        return Digests.areEqual(V1Signature.of(text, known.key(), method), received)
                ? Optional.empty()
                : Optional.of(SignatureExplanation.of(
                        received,
                        V1Signature.text(call.request(), SignatureExplanation.masked(call.parameters())),
                        V1Guesses.first(call, received, method, known)));
    }

    /**
     * Whether the host was signed without its port. Tencent's SDK for Node does so; the hosts of Tencent Cloud have no port,
     * so that it is right there, and only a stand-in sees the difference.
     */
    private static boolean isRightWithoutPort(
            Call call, Tc3Authorization authorization, String timestamp, KnownCredential known) {
        ReceivedRequest request = call.request();
        return !request.hostName().equals(request.host())
                && isRight(Tc3Signature.text(request.withoutPort(), authorization, timestamp), authorization, known);
    }

    private static boolean isRight(SignedText text, Tc3Authorization authorization, KnownCredential known) {
        return Digests.areEqual(Tc3Signature.of(text, known.keyOf(authorization.scope())), authorization.signature());
    }
}
