package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock.JsonSchemaVersion;
import com.github.tomakehurst.wiremock.matching.MatchesJsonSchemaPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules in {@code docs/wiremock-extension.md}, sent as its reader would. */
class FaultRulesGuideTest {

    private static final Pattern SENT = Pattern.compile("curl -d '([^']+)' \\\\\\s+http://localhost:8080(/\\S+)");
    private static final MatchesJsonSchemaPattern SCHEMA =
            new MatchesJsonSchemaPattern(Rules.schema(), JsonSchemaVersion.V202012);

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    @ParameterizedTest
    @MethodSource("sent")
    void areValidAndTaken(String rule, String path) {
        assertThat(SCHEMA.match(rule).isExactMatch()).isTrue();
        assertThat(Calls.direct()
                        .postForm(cloud.runtimeInfo().baseUrl() + path, rule)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void areTwo() throws IOException {
        assertThat(sent()).hasSize(2);
    }

    @Test
    void inTheFileAreValid() {
        assertThat(SCHEMA.match(Rules.resource("/fault-rules/guide.json")).isExactMatch())
                .isTrue();
    }

    static Stream<Arguments> sent() throws IOException {
        String guide = Files.readString(Path.of("../docs/wiremock-extension.md"));
        return SENT.matcher(guide).results().map(sent -> Arguments.of(sent.group(1), sent.group(2)));
    }
}
