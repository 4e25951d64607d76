package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tencentcloudapi.common.profile.Region;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterceptedHostsTest {

    private final InterceptedHosts hosts = InterceptedHosts.and("api.acme.com", "*.Cloud.acme.com", "localhost");

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "cvm.tencentcloudapi.com",
                    "CVM.TencentCloudAPI.com",
                    "cvm.tencentcloudapi.com.",
                    "cvm.intl.tencentcloudapi.com",
                    "hunyuan.ai.tencentcloudapi.com",
                    "sts.internal.tencentcloudapi.com",
                    "cvm.tencentcloudapi.cn",
                    "cvm.tencentcloudapi.com.cn",
                    "cvm.api.qcloud.com",
                    "api.acme.com",
                    "a.cloud.acme.com",
                    "localhost"
                })
        void coverAndClaim(String host) {
            assertThat(hosts.cover(host)).isTrue();
            assertThat(hosts.claim(host)).isTrue();
        }

        @ParameterizedTest
        @EnumSource(Region.class)
        void coverEachRegionOfTheSdk(Region region) {
            assertThat(hosts.cover("cvm." + region.getValue() + ".tencentcloudapi.com"))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.b.c.tencentcloudapi.com", "a.b.api.qcloud.com"})
        void claimHostsOfTencentCloudThatTheyDoNotCover(String host) {
            assertThat(hosts.cover(host)).isFalse();
            assertThat(hosts.claim(host)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    ".",
                    "com",
                    "cvm.tencentcloudapi.com.evil.com",
                    "eviltencentcloudapi.com",
                    "www.qcloud.com",
                    "acme.com",
                    "x.api.acme.com",
                    "cloud.acme.com",
                    "a.b.cloud.acme.com",
                    "127.0.0.1"
                })
        void leaveOtherHosts(String host) {
            assertThat(hosts.claim(host)).isFalse();
        }
    }

    @Nested
    class Mistake {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "*",
                    "*.com",
                    "*.*.acme.com",
                    "a.*.com",
                    "https://api.acme.com",
                    "api.acme.com:443",
                    "api.acme.com/",
                    "127.0.0.1",
                    "7",
                    "::1",
                    "api acme.com",
                    "api..com",
                    "-api.com",
                    "api_1.acme.com"
                })
        void isRefused(String name) {
            assertThatThrownBy(() -> InterceptedHosts.and(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            '%s' is no host that a certificate can name
                              why:  it is labels of letters, digits and hyphens, with dots between them; '*.' before two or more of them stands for any one label; no scheme, no port, no address
                              fix:  write it like 'api.acme.com' or '*.acme.com'""".formatted(name));
        }
    }
}
