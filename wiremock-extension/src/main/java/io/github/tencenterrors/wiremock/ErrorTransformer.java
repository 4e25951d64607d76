package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.tencenterrors.code.MisuseException;

/** Puts the failure that a stub names into its response; the stub's status, headers, delay and fault stay. */
final class ErrorTransformer implements ResponseDefinitionTransformerV2 {

    private static final int SERVER_ERROR = 500;

    private final StubRules rules;

    ErrorTransformer(StubRules rules) {
        this.rules = rules;
    }

    @Override
    public String getName() {
        return TencentErrorsExtensionFactory.ERROR_TRANSFORMER;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        ResponseDefinition response = event.getResponseDefinition();
        try {
            return JsonAnswer.like(response, rules.failure(response).toJson()).build();
        } catch (MisuseException e) {
            return new ResponseDefinitionBuilder()
                    .withStatus(SERVER_ERROR)
                    .withHeader("Content-Type", "text/plain; charset=utf-8")
                    .withBody(StubRules.refusal(e, event.getStubMapping()).getMessage())
                    .build();
        }
    }
}
