package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TencentActionTest {

    private static final String CVM = "http://cvm.tencentcloudapi.com/";
    private static final String LEGACY_CVM = "http://cvm.api.qcloud.com/v2/index.php";
    private static final String QUERY = "?Action=DescribeInstances&Region=gz&Version=2017-03-12";
    private static final String FORM = "Region=gz&Action=DescribeInstances&Version=2017-03-12";

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().failOnUnmatchedRequests(false).build();

    private Calls calls;

    @BeforeEach
    void beBehindTheServer(TencentCloudRuntimeInfo info) {
        calls = Calls.behind(info);
    }

    private static boolean matches(TencentAction action) {
        return cloud.findAll(action.requested()).size() == 1;
    }

    @Nested
    class Action {

        @Test
        void isReadFromTheHeaderOfAJsonPost() {
            calls.postJson(CVM, "{}", "X-TC-Action", "DescribeInstances");

            assertThat(matches(tencentAction("DescribeInstances"))).isTrue();
        }

        @Test
        void isReadFromTheHeaderOfAGet() {
            calls.get(CVM + "?Limit=1", "X-TC-Action", "DescribeInstances");

            assertThat(matches(tencentAction("DescribeInstances"))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {CVM, LEGACY_CVM})
        void isReadFromTheQueryOfAGet(String url) {
            calls.get(url + QUERY);

            assertThat(matches(tencentAction("DescribeInstances"))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {CVM, LEGACY_CVM})
        void isReadFromTheFormOfAPost(String url) {
            calls.postForm(url, FORM);

            assertThat(matches(tencentAction("DescribeInstances"))).isTrue();
        }

        @Test
        void isReadFromAFormWhoseTypeNamesACharset() {
            calls.send(Calls.request(LEGACY_CVM, "Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                    .POST(BodyPublishers.ofString(FORM)));

            assertThat(matches(tencentAction("DescribeInstances"))).isTrue();
        }

        @Test
        void isReadFromThePartsOfAPost() {
            postParts("\r\n--b0\r\nContent-Disposition: form-data; name=\"Action\"\r\n\r\nDescribeInstances"
                    + "\r\n--b0\r\nContent-Disposition: form-data; name=\"Region\"\r\n\r\ngz\r\n--b0--\r\n");

            assertThat(matches(tencentAction("DescribeInstances").region("gz"))).isTrue();
            assertThat(matches(tencentAction("RunInstances"))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "--b0", "--b0\r\nno head", "\r\n--b0\r\nContent-Disposition: form-data\r\n\r\nAction"})
        void isNotReadFromPartsInABrokenFrame(String body) {
            postParts(body);

            assertThat(matches(tencentAction("*"))).isFalse();
        }

        private void postParts(String body) {
            calls.send(Calls.request(LEGACY_CVM, "Content-Type", "multipart/form-data; boundary=b0")
                    .POST(BodyPublishers.ofString(body)));
        }

        @Test
        void isNotReadFromABodyThatIsNoForm() {
            calls.postJson(CVM, FORM);

            assertThat(matches(tencentAction("*"))).isFalse();
        }

        @Test
        void isTheHeadersWhereAParameterSaysOtherwise() {
            calls.get(CVM + "?Action=RunInstances", "X-TC-Action", "DescribeInstances");

            assertThat(matches(tencentAction("DescribeInstances"))).isTrue();
            assertThat(matches(tencentAction("RunInstances"))).isFalse();
        }

        @Test
        void isMissingWhereNoneIsNamed() {
            calls.get(CVM);

            assertThat(matches(tencentAction("*"))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "DescribeInstances, true",
            "Describe*,         true",
            "*,                 true",
            "Describe?nstances, true",
            "*Instances*,       true",
            "describeinstances, false",
            "DescribeInstance,  false",
            "Describe?,         false",
            "Run*,              false",
        })
        void isAskedForByAGlob(String glob, boolean expected) {
            calls.postJson(CVM, "{}", "X-TC-Action", "DescribeInstances");

            assertThat(matches(tencentAction(glob))).isEqualTo(expected);
        }
    }

    @Nested
    class Service {

        @ParameterizedTest
        @CsvSource({
            "cvm.tencentcloudapi.com,              cvm",
            "CVM.TencentCloudAPI.com,              cvm",
            "cvm.ap-guangzhou.tencentcloudapi.com, cvm",
            "cvm.intl.tencentcloudapi.com,         cvm",
            "cvm.api.qcloud.com,                   cvm",
            "monitor.api.qcloud.com,               monitor",
        })
        void isTheFirstLabelOfTheHost(String host, String service) {
            calls.get("http://" + host + "/" + QUERY);

            assertThat(matches(tencentAction("*").service(service))).isTrue();
            assertThat(matches(tencentAction("*").service("c?"))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tencentcloudapi.com",
                    "cvm.example.com",
                    "cvm.tencentcloudapi.com.example.com",
                    "cvmtencentcloudapi.com",
                    "127.0.0.1"
                })
        void isUnknownUnderAnyOtherHost(String host) {
            calls.get(
                    "http://" + host + "/" + QUERY,
                    "Authorization",
                    "TC3-HMAC-SHA256 Credential=id/date/cvm/tc3_request");

            assertThat(matches(tencentAction("*").service("*"))).isFalse();
            assertThat(matches(tencentAction("*"))).isTrue();
        }
    }

    @Nested
    class Version {

        @Test
        void isReadFromTheHeader() {
            calls.postJson(CVM, "{}", "X-TC-Action", "DescribeInstances", "X-TC-Version", "2017-03-12");

            assertThat(matches(tencentAction("*").version("2017-03-12"))).isTrue();
            assertThat(matches(tencentAction("*").version("2018-*"))).isFalse();
        }

        @Test
        void isReadFromAParameter() {
            calls.postForm(CVM, FORM);

            assertThat(matches(tencentAction("*").version("2017-03-12"))).isTrue();
            assertThat(matches(tencentAction("*").version("2018-*"))).isFalse();
        }

        @Test
        void isMissingInApi2() {
            calls.get(LEGACY_CVM + "?Action=DescribeInstances");

            assertThat(matches(tencentAction("*").version("*"))).isFalse();
        }
    }

    @Nested
    class Region {

        @Test
        void isReadFromTheHeader() {
            calls.postJson(CVM, "{}", "X-TC-Action", "DescribeInstances", "X-TC-Region", "ap-guangzhou");

            assertThat(matches(tencentAction("*").region("ap-*"))).isTrue();
            assertThat(matches(tencentAction("*").region("eu-*"))).isFalse();
        }

        @Test
        void isReadFromAParameter() {
            calls.get(LEGACY_CVM + QUERY);

            assertThat(matches(tencentAction("*").region("gz"))).isTrue();
            assertThat(matches(tencentAction("*").region("sh"))).isFalse();
        }
    }

    @Nested
    class GenerationOfACall {

        @ParameterizedTest
        @CsvSource({
            "http://cvm.tencentcloudapi.com/?Action=A&Version=2017-03-12,            API_3_0",
            "http://cvm.tencentcloudapi.com/?Action=A,                               API_3_0",
            "http://cvm.api.qcloud.com/v2/index.php?Action=A&Version=2017-03-12,     API_2017",
            "http://cvm.api.qcloud.com/v2/index.php?Action=A,                        API_2_0",
            "http://cvm.api.qcloud.com/v2/index.php?Action=A&Version=2018-01-01,     API_2_0",
            "http://127.0.0.1/?Action=A&Version=2017-03-12,                          API_3_0",
            "http://127.0.0.1/v2/index.php?Action=A&Version=2017-03-12,              API_2017",
            "http://127.0.0.1/v2/index.php?Action=A,                                 API_2_0",
            "http://127.0.0.1/?Action=A,                                             API_2_0",
        })
        void isToldByHostPathAndVersion(String url, Generation expected) {
            calls.get(url);

            assertThat(generationsOfTheCall()).containsExactly(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {CVM, LEGACY_CVM, "http://127.0.0.1/v2/index.php"})
        void isTheCurrentOneWhereAHeaderNamesTheAction(String url) {
            calls.postJson(url, "{}", "X-TC-Action", "A");

            assertThat(generationsOfTheCall()).containsExactly(Generation.API_3_0);
        }

        private static List<Generation> generationsOfTheCall() {
            return Arrays.stream(Generation.values())
                    .filter(each -> matches(tencentAction("*").generation(each)))
                    .toList();
        }
    }

    @Nested
    class Parameters {

        @Test
        void arePlainJson() {
            var parameters = tencentAction("DescribeInstances")
                    .service("cvm")
                    .version("2017-03-12")
                    .region("ap-guangzhou")
                    .generation(Generation.API_3_0)
                    .parameters();

            assertThat(parameters)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "action", "DescribeInstances",
                            "service", "cvm",
                            "version", "2017-03-12",
                            "region", "ap-guangzhou",
                            "generation", "api-3.0"));
        }

        @Test
        void ofACallDoNotChangeWhenItIsNarrowed() {
            TencentAction wide = tencentAction("DescribeInstances");

            TencentAction narrow = wide.service("cvm");

            assertThat(wide.parameters()).containsOnlyKeys("action");
            assertThat(narrow.parameters()).containsOnlyKeys("action", "service");
        }
    }
}
