package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import java.util.Optional;

/** The headers of a response that was served; WireMock 3 has null for none. */
final class ResponseHeaders {

    private ResponseHeaders() {}

    /** The first value of a header, or an empty text. */
    static String value(LoggedResponse response, String name) {
        return headers(response)
                .map(headers -> headers.getHeader(name))
                .filter(header -> header.isPresent())
                .map(header -> header.firstValue())
                .orElse("");
    }

    static boolean areMissing(LoggedResponse response) {
        return headers(response).filter(headers -> headers.size() > 0).isEmpty();
    }

    private static Optional<HttpHeaders> headers(LoggedResponse response) {
        return Optional.ofNullable(response.getHeaders());
    }
}
