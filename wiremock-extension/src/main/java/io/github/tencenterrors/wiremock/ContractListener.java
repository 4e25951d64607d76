package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.tencenterrors.schema.ContractReport;
import java.util.Set;

/**
 * Has each response checked before the client gets it, so that whoever has the response finds the verdict too.
 *
 * <p>By then WireMock has the whole body, be it a stub's or a real service's.
 */
final class ContractListener implements ServeEventListener {

    private static final String NAME = "tencent-contract";

    private final ContractCheck check;

    ContractListener(ContractCheck check) {
        this.check = check;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void beforeMatch(ServeEvent event, Parameters parameters) {
        check.tests().received(event.getId());
    }

    @Override
    public void beforeResponseSent(ServeEvent event, Parameters parameters) {
        Set<ContractWatch> waiting = check.tests().waitingFor(event.getId());
        ReceivedCall call = ReceivedCall.in(event.getRequest());
        if (!CheckedAnswers.include(event, call)) {
            check.log().passedOver();
            return;
        }
        ContractReport report =
                ServedBody.of(event.getResponse()).checkedBy(check.contract().assuming(call.generation()));
        if (report.conforms() && report.findings().isEmpty()) {
            check.log().conforming();
            waiting.forEach(ContractWatch::conforming);
        } else {
            OddResponse odd = OddResponse.of(event, call, report);
            check.log().add(odd);
            waiting.forEach(test -> test.add(odd));
        }
    }
}
