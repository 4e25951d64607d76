package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;

/**
 * Where a call was sent, and what that tells of it: the service and, with the version, the generation.
 *
 * @param host the name of the host, without a port; empty where a request has none
 * @param path the path, with or without the query behind it
 * @since 0.1
 */
public record TencentEndpoint(String host, String path) {

    private static final String LEGACY_PATH = "/v2/index.php";
    private static final String VERSION_OF_2017 = "2017-03-12";

    /** The first label of a host of Tencent Cloud's; empty under any other host, such as a local address. */
    public Optional<String> service() {
        return TencentHost.serviceIn(host);
    }

    /** Whether the path is the one of API 2.0 and API 2017. */
    public boolean hasLegacyPath() {
        return path.startsWith(LEGACY_PATH);
    }

    /**
     * The generation of a call that was sent there. A host that is not Tencent Cloud's leaves the path to tell legacy from
     * current.
     *
     * @param hasActionHeader whether its action is in the header {@code X-TC-Action}, as in API 3.0 alone
     * @param version of the API, where the call says one
     */
    public Generation generation(boolean hasActionHeader, Optional<String> version) {
        if (hasActionHeader) {
            return Generation.API_3_0;
        }
        boolean legacy = TencentHost.of(host)
                .map(each -> each == TencentHost.LEGACY)
                .orElseGet(() -> version.isEmpty() || hasLegacyPath());
        if (!legacy) {
            return Generation.API_3_0;
        }
        return version.filter(VERSION_OF_2017::equals).isPresent() ? Generation.API_2017 : Generation.API_2_0;
    }
}
