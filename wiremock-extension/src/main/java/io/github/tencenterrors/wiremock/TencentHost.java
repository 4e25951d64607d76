package io.github.tencenterrors.wiremock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The domains under which Tencent Cloud answers.
 *
 * <p>The service is the first label of the host and nothing else: a region may stand behind it, and the credential scope
 * of a signature says {@code 127} where a client has been pointed at a local address.
 */
enum TencentHost {
    CURRENT(".tencentcloudapi.com"),
    /** Like the next one in no document: Tencent's SDKs turn to it where the first fails. */
    CURRENT_CN(".tencentcloudapi.cn"),
    CURRENT_COM_CN(".tencentcloudapi.com.cn"),
    LEGACY(".api.qcloud.com");

    private final String domain;

    TencentHost(String domain) {
        this.domain = domain;
    }

    static Optional<TencentHost> of(String host) {
        String folded = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> folded.endsWith(each.domain))
                .findFirst();
    }

    static Optional<String> serviceIn(String host) {
        return of(host).map(any -> host.substring(0, host.indexOf('.')).toLowerCase(Locale.ROOT));
    }

    /** The domain with its leading dot. */
    String domain() {
        return domain;
    }
}
