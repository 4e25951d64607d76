package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.ResponseReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Stubs that are plain JSON, as a standalone server reads them. */
class MappingFilesTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .options(options().dynamicPort().usingFilesUnderClasspath("tencent-cloud"))
            .build();

    private static ErrorResponse failure(HttpResponse<String> answer) {
        return ResponseReader.standard().read(answer.body()).error().orElseThrow();
    }

    @Test
    void answerApi3() {
        HttpResponse<String> answer = Calls.behind(cloud.runtimeInfo())
                .postJson("http://cvm.tencentcloudapi.com/", "{}", "X-TC-Action", "DescribeInstances");

        assertThat(failure(answer).code()).isEqualTo("RequestLimitExceeded");
    }

    @Test
    void answerApi2() {
        HttpResponse<String> answer = Calls.behind(cloud.runtimeInfo())
                .get("http://monitor.api.qcloud.com/v2/index.php?Action=CreateAlarmPolicy&Region=gz");

        assertThat(failure(answer).code()).isEqualTo("5100");
        assertThat(failure(answer).moduleCode()).contains(new ModuleCode(-514));
        assertThat(failure(answer).codeDesc()).contains("ResourceOpFailed");
    }

    @Test
    void answerWithATransportFault() {
        HttpResponse<String> answer = Calls.direct().get(cloud.runtimeInfo().baseUrl() + "/?Action=RunInstances");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body())
                .isEqualTo(TransportFault.BAD_GATEWAY.response().build().getBody());
    }

    @Test
    void withAMistakeStopTheServerFromStarting(@TempDir Path root) throws IOException {
        Path mappings = Files.createDirectory(root.resolve("mappings"));
        Files.writeString(mappings.resolve("wrong.json"), """
                {
                  "id": "00000000-0000-4000-8000-000000000001",
                  "name": "wrong",
                  "request": {"url": "/"},
                  "response": {"transformers": ["tencent-error"], "transformerParameters": {"code": "InternalErorr"}}
                }
                """);

        assertThatThrownBy(() -> new WireMockServer(options()
                        .dynamicPort()
                        .usingFilesUnderDirectory(root.toString())
                        .extensions(new TencentErrorsExtensionFactory())))
                .hasMessage("""
                        no document lists the code 'InternalErorr'
                          at:   stub 00000000-0000-4000-8000-000000000001 'wrong'
                          why:  what is played has a documented code, or is said to be undocumented
                          fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
                        undocumentedError("InternalErorr"), or "undocumented": true""");
    }
}
