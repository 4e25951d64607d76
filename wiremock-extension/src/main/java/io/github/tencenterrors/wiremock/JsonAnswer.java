package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;

/** A response with a failure for its body; status, headers, delay and fault stay as they were. */
final class JsonAnswer {

    private static final String CONTENT_TYPE = "Content-Type";

    /** Exactly so, without a charset: the Python SDK looks for errors under this type and {@code text/plain} alone. */
    private static final String JSON = "application/json";

    private JsonAnswer() {}

    static ResponseDefinitionBuilder like(ResponseDefinition response, String body) {
        ResponseDefinitionBuilder answer =
                ResponseDefinitionBuilder.like(response).withBody(body);
        return hasContentType(response) ? answer : answer.withHeader(CONTENT_TYPE, JSON);
    }

    private static boolean hasContentType(ResponseDefinition response) {
        HttpHeaders headers = response.getHeaders();
        return headers != null && headers.getHeader(CONTENT_TYPE).isPresent();
    }
}
