package io.github.tencenterrors.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    /** To Jackson the beginning of UTF-32, of which the rest is wrong, of another order, or missing. */
    @ParameterizedTest
    @ValueSource(strings = {"000000227A4C2200", "0000220000000000", "7B00000000"})
    void isBrokenWhereItsBytesAreNoText(String bytes) {
        JsonBody body = JsonBody.of(HexFormat.of().parseHex(bytes));

        assertThat(body.mistake()).contains("its bytes are no text");
    }

    @Test
    void namesTheOutermostMembers() {
        JsonBody body = JsonBody.of("{\"a\": {\"b\": \"text\"}, \"DryRun\": true}".getBytes(UTF_8));

        assertThat(body.mistake()).isEmpty();
        assertThat(body.members()).containsExactly("a", "DryRun");
        assertThat(body.texts()).containsExactly("text");
        assertThat(body.dryRun()).isTrue();
    }
}
