package io.github.tencenterrors.samples.gateway;

import io.github.tencenterrors.gateway.CredentialKind;
import io.github.tencenterrors.gateway.GatewayApi;
import io.github.tencenterrors.gateway.GatewayClock;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.TencentGateway;
import java.time.Instant;

/** One gateway with something to break for each rule: an interceptor of https serves a whole class of tests. */
final class LegacyGateway {

    static final String TEMPORARY = "AKIDtemporary";
    static final String EXPIRED = "AKIDexpired";
    static final String OTHER_KIND = "AKIDotherKind";
    static final String SECOND_FACTOR = "AKIDsecondFactor";
    static final String RESTRICTED = "AKIDrestricted";

    static final String WITHDRAWN = "DescribeUserInfo";
    static final String MAINTAINED = "DescribeImages";
    static final String RATED = "DescribeZones";
    static final String METERED = "RunInstances";

    private static final String[] ACTIONS = {"DescribeInstances", WITHDRAWN, MAINTAINED, RATED, METERED};
    private static final String[] PARAMETERS = {"limit", "instanceIds"};

    private LegacyGateway() {}

    /** Its clock stands still. */
    static TencentGateway make() {
        return TencentGateway.newInstance()
                .credential(Keys.known())
                .credential(key(TEMPORARY).withToken(Keys.TOKEN))
                .credential(key(EXPIRED).withToken(Keys.TOKEN, Instant.EPOCH))
                .credential(key(OTHER_KIND).ofKind(CredentialKind.OTHER))
                .credential(key(SECOND_FACTOR).requiringMfa("*"))
                .credential(key(RESTRICTED).allowing("Describe*").denyingResources("ins-prod*"))
                .api(GatewayApi.of("cvm", "2017-03-12", ACTIONS).withParameters("DescribeInstances", PARAMETERS))
                .api(GatewayApi.unversioned("cvm", ACTIONS).withParameters("DescribeInstances", PARAMETERS))
                .regions("gz")
                .offline(WITHDRAWN)
                .inMaintenance(MAINTAINED)
                .ratePerSecond(RATED, 1)
                .quotaPerDay(METERED, 1)
                .clock(GatewayClock.at(Instant.now()))
                .build();
    }

    private static GatewayCredential key(String id) {
        return GatewayCredential.of(id, Keys.KEY);
    }
}
