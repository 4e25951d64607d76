package io.github.tencenterrors.samples.sdk;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tencentcloudapi.cvm.v20170312.models.RunInstancesRequest;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InstanceServiceTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private InstanceService service;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        service = ServiceBehindProxy.service(ServiceBehindProxy.connector(info.proxyHost(), info.proxyPort()));
    }

    @Nested
    class Listing {

        @Test
        void hasIdAndState() {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(okJson("""
                            {"Response": {
                              "TotalCount": 1,
                              "InstanceSet": [{"InstanceId": "ins-1", "InstanceState": "RUNNING"}],
                              "RequestId": "id-1"}}
                            """)));

            assertThat(service.list()).containsExactly(new Instance("ins-1", "RUNNING"));
        }

        @Test
        void goesOnAfterAFullPage() {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(okJson(page(100))));
            cloud.stubFor(tencentAction("DescribeInstances")
                    .willReturn(okJson(page(1)))
                    .withRequestBody(matchingJsonPath("$.Offset", equalToJson("100"))));

            assertThat(service.list()).hasSize(101);
        }

        @Test
        void failsWhereTheAnswerHasNoInstances() {
            cloud.stubFor(
                    tencentAction("DescribeInstances").willReturn(okJson("{\"Response\": {\"RequestId\": \"id-1\"}}")));

            assertThatExceptionOfType(NoAnswerException.class)
                    .isThrownBy(service::list)
                    .withMessage(
                            "DescribeInstances failed with no code (request id unknown, attempts 4): the SDK could not read the answer");
        }

        @Test
        void failsAtACodeThatNoDocumentLists() {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(undocumentedError("Brandnew.Detail")));

            assertThatExceptionOfType(UnexpectedCodeException.class)
                    .isThrownBy(service::list)
                    .satisfies(e -> assertThat(e.code()).contains("Brandnew.Detail"));
        }

        private String page(int size) {
            return IntStream.range(0, size)
                    .mapToObj("{\"InstanceId\": \"ins-%d\", \"InstanceState\": \"STOPPED\"}"::formatted)
                    .collect(Collectors.joining(
                            ",", "{\"Response\": {\"InstanceSet\": [", "], \"RequestId\": \"id-1\"}}"));
        }
    }

    @Nested
    class Starting {

        @Test
        void namesTheInstance() {
            cloud.stubFor(
                    tencentAction("StartInstances").willReturn(okJson("{\"Response\": {\"RequestId\": \"id-1\"}}")));

            service.start("ins-1");

            cloud.verify(
                    postRequestedFor(urlEqualTo("/")).withRequestBody(equalToJson("{\"InstanceIds\": [\"ins-1\"]}")));
        }
    }

    @Nested
    class Buying {

        @Test
        void tellsWhatWasBought() {
            cloud.stubFor(tencentAction("RunInstances")
                    .willReturn(okJson(
                            "{\"Response\": {\"InstanceIdSet\": [\"ins-1\", \"ins-2\"], \"RequestId\": \"id-1\"}}")));

            assertThat(service.buy(new RunInstancesRequest())).containsExactly("ins-1", "ins-2");
        }

        @Test
        void doesNotTakeADryRunForAPurchase() {
            cloud.stubFor(tencentAction("RunInstances").willReturn(tencentError("DryRunOperation")));

            assertThatExceptionOfType(DryRunException.class).isThrownBy(() -> service.buy(new RunInstancesRequest()));
        }
    }

    @Nested
    class Rehearsing {

        @Test
        void succeedsWhereThePurchaseWouldHave() {
            cloud.stubFor(tencentAction("RunInstances").willReturn(tencentError("DryRunOperation")));

            assertThatNoException().isThrownBy(() -> service.rehearse(new RunInstancesRequest()));
        }

        @Test
        void failsAsThePurchaseWouldHave() {
            cloud.stubFor(tencentAction("RunInstances").willReturn(tencentError("LimitExceeded")));

            assertThatExceptionOfType(QuotaException.class)
                    .isThrownBy(() -> service.rehearse(new RunInstancesRequest()));
        }

        @Test
        void leavesTheOrderAsItIs() {
            RunInstancesRequest order = new RunInstancesRequest();
            order.setImageId("img-1");
            cloud.stubFor(tencentAction("RunInstances").willReturn(tencentError("DryRunOperation")));

            service.rehearse(order);

            assertThat(order.getDryRun()).isNull();
            cloud.verify(postRequestedFor(urlEqualTo("/"))
                    .withRequestBody(equalToJson("{\"ImageId\": \"img-1\", \"DryRun\": true}")));
        }
    }
}
