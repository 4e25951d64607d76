package io.github.tencenterrors.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "A,A,true",
        "A,B,false",
        "A,AB,false",
        "A*,A,true",
        "A*,ABC,true",
        "*C,ABC,true",
        "*B,ABC,false",
        "A*C,AC,true",
        "A?C,ABC,true",
        "A?C,AC,false",
        "*,'',true",
        "?,'',false",
        "**,A,true",
        "*.A*.B,x.AA.AB.B,true",
        "'','',true",
        "'',A,false",
        "A.B,AxB,false",
        "[A],A,false"
    })
    void standsForAText(String glob, String text, boolean matches) {
        assertThat(Glob.matches(glob, text)).isEqualTo(matches);
    }

    @Property
    void agreesWithItsDefinition(@ForAll("globs") String glob, @ForAll("texts") String text) {
        assertThat(Glob.matches(glob, text)).isEqualTo(defined(glob, text));
    }

    /** With backtracking this would outlast the universe. */
    @Test
    @Timeout(value = 60, unit = SECONDS)
    void doesNotBacktrack() {
        assertThat(Glob.matches("*A".repeat(200) + "x", "A".repeat(20_000))).isFalse();
        assertThat(Glob.matches("*".repeat(20_000) + "x", "A".repeat(4_000))).isFalse();
    }

    @Provide
    Arbitrary<String> globs() {
        return Arbitraries.strings().withChars("AB*?").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("AB").ofMaxLength(6);
    }

    private static boolean defined(String glob, String text) {
        if (glob.isEmpty()) {
            return text.isEmpty();
        }
        String rest = glob.substring(1);
        return switch (glob.charAt(0)) {
            case '*' -> defined(rest, text) || (!text.isEmpty() && defined(glob, text.substring(1)));
            case '?' -> !text.isEmpty() && defined(rest, text.substring(1));
            default -> !text.isEmpty() && text.charAt(0) == glob.charAt(0) && defined(rest, text.substring(1));
        };
    }
}
