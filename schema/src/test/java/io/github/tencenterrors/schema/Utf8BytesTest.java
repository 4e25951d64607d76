package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8BytesTest {

    /** The first texts that a JVM sees are looked at in another way than the later ones. */
    @Test
    void areWhatTheDecoderOfTheJdkTakesFromTheFirstTextOn() {
        Random random = new Random(1);
        byte[] chinese = "The request was refused: 请求的次数超过了频率限制 😀.".getBytes(StandardCharsets.UTF_8);
        int valid = 0;

        for (int count = 0; count < 2_000; count++) {
            byte[] bytes = chinese.clone();
            if (count % 2 == 1) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            boolean expected = isDecoded(bytes);
            valid += expected ? 1 : 0;

            assertThat(Utf8Bytes.areValid(bytes)).isEqualTo(expected);
        }

        assertThat(valid).isBetween(1_000, 1_900);
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
