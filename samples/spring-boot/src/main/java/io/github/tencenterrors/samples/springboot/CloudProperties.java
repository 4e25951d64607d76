package io.github.tencenterrors.samples.springboot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.lang.Nullable;

/**
 * How to reach Tencent Cloud; a test changes protocol and proxy, and nothing else.
 *
 * @param region such as {@code ap-guangzhou}
 * @param protocol {@code https://} or {@code http://}
 * @param proxy through which, if any
 */
@ConfigurationProperties("cloud")
record CloudProperties(
        String secretId,
        String secretKey,
        String region,
        @DefaultValue("https://") String protocol,
        @Nullable Proxy proxy) {

    record Proxy(String host, int port) {}
}
