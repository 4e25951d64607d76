package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;

/** Lists what a check has found, and clears it, over the admin API. */
final class ContractRoutes implements AdminApiExtension {

    static final String PATH = "/__admin/tencent-errors/contract";

    private static final String NAME = "tencent-contract-admin";
    /** Routes are relative to the admin API. */
    private static final String ROUTE = "/tencent-errors/contract";

    private final ContractLog log;

    ContractRoutes(ContractLog log) {
        this.log = log;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void contributeAdminApiRoutes(Router router) {
        router.add(RequestMethod.GET, ROUTE, (admin, event, path) -> listed(ContractQuery.in(event.getRequest())));
        router.add(RequestMethod.DELETE, ROUTE, (admin, event, path) -> {
            log.clear();
            return AdminAnswer.ok("{}");
        });
    }

    private ResponseDefinition listed(ContractQuery query) {
        return AdminAnswer.ok(log.toJson(query.violating(), query.limit()));
    }
}
