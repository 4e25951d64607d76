package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.gzipped;
import static io.github.tencenterrors.recording.Bytes.joined;
import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipMembersTest {

    private static final byte[] FIRST = gzipped(utf8("one "));
    private static final byte[] SECOND = gzipped(utf8("two"));

    private static byte[] unzipped(byte[] bytes) throws IOException {
        return new GzipMembers(new ByteArrayInputStream(bytes)).readAllBytes();
    }

    @Property
    void giveBackWhatWasZipped(
            @ForAll @Size(max = 5) List<byte[]> parts, @ForAll @IntRange(min = 1, max = 50) int atOnce)
            throws IOException {
        byte[] zipped = joined(parts.stream().map(Bytes::gzipped).toArray(byte[][]::new));
        InputStream slow = new ByteArrayInputStream(zipped) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, atOnce));
            }
        };

        assertThat(new GzipMembers(slow).readAllBytes()).isEqualTo(joined(parts.toArray(byte[][]::new)));
    }

    @Property
    void throwNothingButWhatReadingThrows(
            @ForAll byte[] behind, @ForAll @IntRange(max = 40) int at, @ForAll byte other) {
        byte[] damaged = joined(FIRST, SECOND, behind);
        damaged[Math.min(at, damaged.length - 1)] = other;

        Throwable thrown = catchThrowable(() -> unzipped(damaged));

        assertThat(thrown == null || thrown instanceof IOException)
                .as("thrown: %s", thrown)
                .isTrue();
    }

    @Test
    void mayHaveAllThatAHeaderCanHave() throws IOException {
        byte[] header = {
            0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3, 3, 0, 'x', 0, 'x', 'n', 0, 'c', 'c', 0, 7, 7
        };

        assertThat(unzipped(joined(header, Arrays.copyOfRange(FIRST, 10, FIRST.length), SECOND)))
                .isEqualTo(utf8("one two"));
    }

    @Test
    void mayHaveAnExtraFieldOfAnyLength() throws IOException {
        byte[] header = {0x1F, (byte) 0x8B, 8, 4, 0, 0, 0, 0, 0, 0, 3, 2};

        assertThat(unzipped(joined(header, new byte[0x0203], Arrays.copyOfRange(FIRST, 10, FIRST.length))))
                .isEqualTo(utf8("one "));
    }

    @Test
    void areReadTheSameByteByByte() throws IOException {
        byte[] text = {0, 1, (byte) 0xFF, (byte) 0x80, 'a'};
        InputStream members = new GzipMembers(new ByteArrayInputStream(joined(gzipped(text), gzipped(text))));

        for (byte each : joined(text, text)) {
            assertThat(members.read()).isEqualTo(each & 0xFF);
        }
        assertThat(members.read()).isEqualTo(-1);
        assertThat(members.read(new byte[1], 0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void areRefusedWhereAByteOfTheSecondHeaderIsAnother(int at) {
        byte[] second = SECOND.clone();
        second[at] ^= 1;

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> unzipped(joined(FIRST, second)))
                .withMessage("something that is no gzip stands where a gzip member should begin");
    }

    @Test
    void mayEndInZerosThatFillABlock() throws IOException {
        assertThat(unzipped(joined(FIRST, SECOND, new byte[1000]))).isEqualTo(utf8("one two"));
    }

    @Test
    void areRefusedWithSomethingElseBehindThem() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> unzipped(joined(FIRST, utf8("two"))))
                .withMessage("something that is no gzip stands where a gzip member should begin");
    }

    @Test
    void areRefusedIfTheirChecksumIsAnother() {
        byte[] damaged = FIRST.clone();
        damaged[damaged.length - 8]++;

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> unzipped(damaged))
                .withMessage("the gzip data is damaged: its checksum or its length is another");
    }

    @Test
    void areRefusedIfTheirDataIsDamaged() {
        byte[] damaged = FIRST.clone();
        damaged[10] = (byte) 0xFF;

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> unzipped(damaged))
                .withMessage("the gzip data is damaged: invalid block type");
    }

    @Test
    void areCutOffWhereverTheyEndTooEarly() {
        for (int length = 1; length < FIRST.length; length++) {
            byte[] cut = joined(SECOND, Arrays.copyOf(FIRST, length));

            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> unzipped(cut));
        }
    }

    @Nested
    class Beginning {

        @ParameterizedTest
        @ValueSource(strings = {"", "\u001F", "{\"code\":0}", "\u001Fx"})
        void isToldFromOthersWithoutTakingAnything(String text) throws IOException {
            BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(utf8(text)));

            assertThat(GzipMembers.beginIn(in)).isFalse();
            assertThat(in.readAllBytes()).isEqualTo(utf8(text));
        }

        @Test
        void isTwoBytes() throws IOException {
            BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(FIRST));

            assertThat(GzipMembers.beginIn(in)).isTrue();
            assertThat(in.readAllBytes()).isEqualTo(FIRST);
        }
    }
}
