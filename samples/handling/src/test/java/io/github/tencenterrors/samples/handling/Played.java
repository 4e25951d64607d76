package io.github.tencenterrors.samples.handling;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;

import io.github.tencenterrors.handling.AttemptCounter;
import io.github.tencenterrors.handling.Injection;
import io.github.tencenterrors.handling.PlayedAnswer;
import io.github.tencenterrors.wiremock.Attempt;
import io.github.tencenterrors.wiremock.InjectedFault;
import io.github.tencenterrors.wiremock.TestCredential;
import java.util.concurrent.Callable;

/** A probe's injections through WireMock, for the requests of one test. */
record Played(TestCredential credential, String action) {

    <T> T to(Injection injection, Callable<T> call) throws Exception {
        PlayedAnswer answer = injection.answer();
        InjectedFault fault = credential.inject(inject(aResponse()
                        .withStatus(answer.status())
                        .withHeader("Content-Type", answer.contentType())
                        .withBody(answer.body()))
                .on(tencentAction(action)));
        try {
            return call.call();
        } finally {
            fault.lift();
        }
    }

    AttemptCounter attempts() {
        return () -> credential.attempts(action).attempts().stream()
                .map(Attempt::sinceFirst)
                .toList();
    }
}
