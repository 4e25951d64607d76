package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.ReadLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineCutterTest {

    /** Against the plainest way to do it. */
    @Property(tries = 5_000)
    void losesNoLine(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 40) int chunk,
            @ForAll @IntRange(min = 3, max = 30) int longest) {
        List<String> cut = cut(text, chunk, longest);

        List<String> expected = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean tooLong = lines[i].length() > longest;
            if (tooLong || !lines[i].isBlank()) {
                expected.add((i + 1) + (tooLong ? "" : " " + lines[i]));
            }
        }
        assertThat(cut).isEqualTo(expected);
    }

    @Property
    void countsNewlinesLikeALoop(@ForAll("texts") String text) {
        byte[] bytes = Bytes.utf8(text);

        for (int from = 0; from <= Math.min(bytes.length, 9); from++) {
            int next = text.indexOf('\n', from);
            assertThat(Newlines.count(bytes, from, bytes.length)).isEqualTo((int)
                    text.substring(from).chars().filter(c -> c == '\n').count());
            assertThat(Newlines.next(bytes, from, bytes.length)).isEqualTo(next < 0 ? bytes.length : next);
            assertThat(Newlines.behindLast(bytes, from, bytes.length))
                    .isEqualTo(Math.max(from, text.lastIndexOf('\n') + 1));
        }
    }

    /** Bytes on both sides of a line feed, and with its bits in other places. */
    @Property
    void findsTheOneAmongAnyBytes(@ForAll byte[] bytes) {
        int count = 0;
        for (byte each : bytes) {
            count += each == '\n' ? 1 : 0;
        }

        assertThat(Newlines.count(bytes, 0, bytes.length)).isEqualTo(count);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines =
                Arbitraries.of("", " ", "\t\r", "a", "0123456", "[1,2]", "x".repeat(19), "y".repeat(55));
        return lines.list().ofMaxSize(30).map(list -> String.join("\n", list));
    }

    private static List<String> cut(String text, int chunk, int longest) {
        LineCutter cutter =
                new LineCutter("f", new ByteArrayInputStream(Bytes.utf8(text)), new ReadLimits(longest, 1), chunk);
        List<String> lines = new ArrayList<>();
        RecordSink sink = new RecordSink() {
            @Override
            public void begin(String source) {}

            @Override
            public void body(Source source, byte[] body, Optional<Generation> generation) {
                String line = new String(body, StandardCharsets.UTF_8);
                lines.add(source.number() + (line.length() > longest ? "" : " " + line));
            }

            @Override
            public void tooLarge(Source source, String what) {
                lines.add(String.valueOf(source.number()));
            }

            @Override
            public void broken(Source source, String why) {
                throw new AssertionError(why);
            }

            @Override
            public void passedOver(Source source, String why) {
                throw new AssertionError(why);
            }
        };
        for (Optional<LineChunk> next = cutter.next(); next.isPresent(); next = cutter.next()) {
            next.get().readInto(sink);
        }
        return lines;
    }
}
