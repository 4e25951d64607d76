package io.github.tencenterrors.samples.sdk;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.tencentcloudapi.common.Credential;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CredentialRenewalTest {

    private static final String STARTED = "{\"Response\": {\"RequestId\": \"id-1\"}}";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private final Iterator<Credential> source = List.of(
                    new Credential("AKIDold", "old", "old-token"),
                    new Credential("AKIDnew", "new", "new-token"),
                    new Credential("AKIDnewest", "newest", "newest-token"))
            .iterator();
    private final List<Duration> pauses = new ArrayList<>();
    private InstanceService service;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        service = ServiceBehindProxy.service(
                ServiceBehindProxy.connector(info.proxyHost(), info.proxyPort()), source::next, pauses::add);
    }

    @Test
    void signsAgainWithTheNewKeyAndToken() {
        cloud.stubFor(tencentAction("StartInstances").willReturn(okJson(STARTED)));
        cloud.stubFor(tencentAction("StartInstances")
                .willReturn(tencentError("AuthFailure.TokenFailure"))
                .withHeader("X-TC-Token", equalTo("old-token")));

        service.start("ins-1");

        cloud.verify(1, signedBy("AKIDold").withHeader("X-TC-Token", equalTo("old-token")));
        cloud.verify(1, signedBy("AKIDnew").withHeader("X-TC-Token", equalTo("new-token")));
        assertThat(signatures()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void comesWithoutAPause() {
        cloud.stubFor(tencentAction("StartInstances").willReturn(tencentError("AuthFailure.TokenFailure")));

        assertThatExceptionOfType(CredentialsException.class).isThrownBy(() -> service.start("ins-1"));

        assertThat(pauses).isEmpty();
    }

    @Test
    void isTriedOncePerCall() {
        cloud.stubFor(tencentAction("StartInstances").willReturn(tencentError("AuthFailure.TokenFailure")));

        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> service.start("ins-1"))
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(2));

        cloud.verify(0, signedBy("AKIDnewest"));
    }

    @Test
    void holdsForLaterCalls() {
        cloud.stubFor(tencentAction("StartInstances").willReturn(okJson(STARTED)));
        cloud.stubFor(tencentAction("StartInstances")
                .willReturn(tencentError("AuthFailure.TokenFailure"))
                .withHeader("X-TC-Token", equalTo("old-token")));
        service.start("ins-1");

        service.start("ins-2");

        cloud.verify(2, signedBy("AKIDnew"));
        assertThat(source.hasNext()).isTrue();
    }

    private static RequestPatternBuilder signedBy(String secretId) {
        return postRequestedFor(urlEqualTo("/"))
                .withHeader("Authorization", containing("Credential=" + secretId + "/"));
    }

    private static List<String> signatures() {
        return cloud.getAllServeEvents().stream()
                .map(each -> each.getRequest().getHeader("Authorization"))
                .map(header -> header.substring(header.indexOf("Signature=")))
                .toList();
    }
}
