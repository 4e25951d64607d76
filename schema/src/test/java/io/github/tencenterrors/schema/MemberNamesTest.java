package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MemberNamesTest {

    /** Objects that follow each other at one depth, within one that has all their names too. */
    @Property
    void knowWhatStandsTwiceInOneObject(
            @ForAll List<List<@AlphaChars @StringLength(max = 10) String>> objects,
            @ForAll @IntRange(max = 255) int depth) {
        StringBuilder text = new StringBuilder();
        objects.forEach(names -> names.forEach(text::append));
        MemberNames met = new MemberNames(text.toString().getBytes(StandardCharsets.UTF_8));
        List<Boolean> told = new ArrayList<>();
        List<Boolean> wanted = new ArrayList<>();
        Set<String> around = new HashSet<>();

        int at = 0;
        for (int i = 0; i < objects.size(); i++) {
            Set<String> within = new HashSet<>();
            for (String name : objects.get(i)) {
                told.add(met.add(at, at + name.length(), depth, i + 2));
                wanted.add(within.add(name));
                told.add(met.add(at, at + name.length(), 255 - depth == depth ? 0 : 255 - depth, 1));
                wanted.add(around.add(name));
                at += name.length();
            }
        }

        assertThat(told).isEqualTo(wanted);
    }

    @Test
    void findTheirWayAmongAHundredThousand() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("%06d".formatted(i));
        }
        MemberNames met = new MemberNames(text.toString().getBytes(StandardCharsets.UTF_8));

        for (int at = 0; at < text.length(); at += 6) {
            assertThat(met.add(at, at + 6, 1, 1)).isTrue();
        }
        for (int at = 0; at < text.length(); at += 6) {
            assertThat(met.add(at, at + 6, 1, 1)).isFalse();
        }
    }
}
