package io.github.tencenterrors.wiremock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The domains under which Tencent Cloud answers.
 *
 * <p>The service is the first label of the host and nothing else: a region may stand behind it, and the credential scope
 * of a signature says {@code 127} where a client has been pointed at a local address.
 */
enum TencentHost {
    /** The second and third are in no document: Tencent's SDKs turn to them where the first fails. */
    CURRENT("tencentcloudapi.com", "tencentcloudapi.cn", "tencentcloudapi.com.cn"),
    LEGACY("api.qcloud.com");

    private final List<String> domains;

    TencentHost(String... domains) {
        this.domains = List.of(domains);
    }

    static Optional<TencentHost> of(String host) {
        String folded = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.domains.stream().anyMatch(domain -> folded.endsWith("." + domain)))
                .findFirst();
    }

    static Optional<String> serviceIn(String host) {
        return of(host).map(any -> host.substring(0, host.indexOf('.')).toLowerCase(Locale.ROOT));
    }

    List<String> domains() {
        return domains;
    }
}
