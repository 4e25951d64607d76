package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

/** A response of WireMock's own kind that still knows what it was made of. */
final class NamedResponseBuilder extends ResponseDefinitionBuilder {

    private final FaultName name;

    NamedResponseBuilder(FaultName name) {
        this.name = name;
    }

    FaultName name() {
        return name;
    }
}
