package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NewlinesTest {

    /** Against the plainest way; a line feed stands next to the bytes that differ from it in one bit. */
    @Property
    void areCountedAndFound(
            @ForAll @StringLength(max = 40) @CharRange(from = '\u0008', to = '\u000B') String text,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        byte[] bytes = utf8(text);
        int from = Math.min(Math.min(first, second), bytes.length);
        int to = Math.min(Math.max(first, second), bytes.length);
        int[] all = IntStream.range(from, to).filter(i -> bytes[i] == '\n').toArray();

        assertThat(Newlines.count(bytes, from, to)).isEqualTo(all.length);
        assertThat(Newlines.next(bytes, from, to)).isEqualTo(all.length == 0 ? to : all[0]);
        assertThat(Newlines.behindLast(bytes, from, to)).isEqualTo(all.length == 0 ? from : all[all.length - 1] + 1);
    }
}
