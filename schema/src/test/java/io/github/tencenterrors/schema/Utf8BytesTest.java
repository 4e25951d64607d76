package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property(tries = 20_000)
    void areValidWhereTheDecoderOfTheJdkSaysSo(@ForAll("bytes") byte[] bytes) {
        assertThat(Utf8Bytes.areValid(bytes)).isEqualTo(isDecoded(bytes));
    }

    /** At every place within and beside eight bytes, which are looked at together. */
    private static void assertValidity(String hex, boolean valid) {
        for (int before = 0; before < 10; before++) {
            for (int after = 0; after < 10; after++) {
                byte[] bytes = HexFormat.of().parseHex("61".repeat(before) + hex + "61".repeat(after));

                assertThat(Utf8Bytes.areValid(bytes)).isEqualTo(valid);
                assertThat(isDecoded(bytes)).isEqualTo(valid);
            }
        }
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Sequences, and bytes that are often at the limits of what may stand in one. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of("61", "6161616161616161", "C3A9", "E5908D", "F09F9880", "EDA080", "C0", "E0", "F4"),
                Arbitraries.integers().between(0x80, 0xFF).map("%02X"::formatted),
                Arbitraries.of("80", "8F", "90", "9F", "A0", "BF"));
        return pieces.list().ofMaxSize(8).map(all -> HexFormat.of().parseHex(String.join("", all)));
    }
}
