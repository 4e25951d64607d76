package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "61", "C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBD", "F0908080", "F48FBFBF"})
    void areValid(String hex) {
        assertValidity(hex, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C0",
                "C080",
                "C1BF",
                "C2",
                "C261",
                "DF",
                "E0",
                "E080",
                "E08080",
                "E09FBF",
                "EDA080",
                "EDBFBF",
                "E18061",
                "F0",
                "F08F8080",
                "F0808080",
                "F4908080",
                "F5808080",
                "F0908061",
                "FE",
                "FF"
            })
    void areNot(String hex) {
        assertValidity(hex, false);
    }

    /** At the beginning, in the middle and at the end of other bytes. */
    private static void assertValidity(String hex, boolean valid) {
        for (int before = 0; before < 3; before++) {
            for (int after = 0; after < 3; after++) {
                byte[] bytes = HexFormat.of().parseHex("61".repeat(before) + hex + "61".repeat(after));

                assertThat(Utf8Bytes.areValid(bytes)).isEqualTo(valid);
            }
        }
    }
}
