package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;

/** What the admin API answers: JSON. */
final class AdminAnswer {

    private AdminAnswer() {}

    static ResponseDefinition ok(String json) {
        return of(200, json);
    }

    static ResponseDefinition of(int status, String json) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(json)
                .build();
    }
}
