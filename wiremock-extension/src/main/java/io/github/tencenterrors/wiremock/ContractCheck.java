package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.extension.Extension;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.List;

/** The check of what one server answers: the contract, what it has found, and who wants to know. */
record ContractCheck(ResponseContract contract, ContractLog log, RunningTests tests) {

    static ContractCheck of(ResponseContract contract) {
        return new ContractCheck(contract, new ContractLog(), new RunningTests());
    }

    /**
     * What a server needs for it.
     *
     * @throws IllegalArgumentException if the server hands its extensions no whole bodies
     */
    List<Extension> extensions(Options options) {
        if (!options.getDataTruncationSettings().getMaxResponseBodySize().isUnlimited()) {
            throw new Problem(
                            "maxLoggedResponseSize leaves no whole body to be checked",
                            "",
                            "half a body breaks any contract",
                            "leave it out; maxRequestJournalEntries, or disableRequestJournal, saves memory too")
                    .asIllegalArgument();
        }
        return List.of(new ContractListener(this), new ContractRoutes(log), new ContractReset(log));
    }
}
