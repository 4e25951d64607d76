package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.MultiValue;
import com.github.tomakehurst.wiremock.http.Request;
import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call of Tencent Cloud's API, of whatever generation, as its request shows it. */
record ReceivedCall(
        Optional<String> action,
        Optional<String> service,
        Optional<String> version,
        Optional<String> region,
        Generation generation) {

    private static final String ACTION_HEADER = "X-TC-Action";
    private static final String CREDENTIAL = "Credential=";

    static ReceivedCall in(Request request) {
        Optional<String> version = headerOrParameter(request, "X-TC-Version", "Version");
        TencentEndpoint endpoint = new TencentEndpoint(host(request), request.getUrl());
        return new ReceivedCall(
                action(request),
                endpoint.service(),
                version,
                headerOrParameter(request, "X-TC-Region", "Region"),
                endpoint.generation(header(request, ACTION_HEADER).isPresent(), version));
    }

    static Optional<String> action(Request request) {
        return headerOrParameter(request, ACTION_HEADER, "Action");
    }

    /** Whose call it is: the head of the credential in the header of API 3.0, or the parameter of the older signatures. */
    static Optional<String> secretId(Request request) {
        return header(request, "Authorization")
                .flatMap(ReceivedCall::idInCredential)
                .or(() -> parameter(request, "SecretId"));
    }

    private static Optional<String> idInCredential(String authorization) {
        int start = authorization.indexOf(CREDENTIAL) + CREDENTIAL.length();
        int end = authorization.indexOf('/', start);
        return start < CREDENTIAL.length() || end < 0
                ? Optional.empty()
                : Optional.of(authorization.substring(start, end));
    }

    private static String host(Request request) {
        return Optional.ofNullable(request.getHost()).orElse("");
    }

    /** WireMock has form parameters only where the type of the body says that it is a form. */
    private static Optional<String> headerOrParameter(Request request, String header, String parameter) {
        return header(request, header).or(() -> parameter(request, parameter));
    }

    private static Optional<String> parameter(Request request, String name) {
        return value(request.queryParameter(name))
                .or(() -> value(request.formParameter(name)))
                .or(() -> part(request, name));
    }

    /** The legacy SDK posts its parameters in parts. Where an action is in a header, nobody asks for them. */
    private static Optional<String> part(Request request, String name) {
        if (!request.isMultipart() || header(request, ACTION_HEADER).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getPart(name))
                    .map(part -> part.getBody().asString());
        } catch (RuntimeException e) {
            // WireMock throws whatever its server makes of a broken frame, and such a body names nothing.
            return Optional.empty();
        }
    }

    /** A request to WireMock's server without sockets has null for what it has not. */
    private static Optional<String> value(@Nullable MultiValue parameter) {
        return parameter != null && parameter.isPresent() ? Optional.of(parameter.firstValue()) : Optional.empty();
    }

    private static Optional<String> header(Request request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
