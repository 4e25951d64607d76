package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The scanner, through the pass that drives it, beside a parser. */
class JsonBytesTest {

    private static final ObjectReader PARSER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .reader();

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\\"",
            "\\u12aF",
            "\\u12",
            "\\n",
            "\\a",
            "\"\"",
            "\"a\"",
            "\"b\":",
            "\"seven77\"",
            "\"eight888\"",
            "\"ninenine9\":",
            "é",
            "名",
            "😀",
            "0",
            "-",
            "-0",
            "12",
            "1.5",
            "1e5",
            "1E+05",
            "1.",
            "e",
            ".",
            "true",
            "false",
            "null",
            "nul",
            " ",
            "\n",
            "\t",
            "\r",
            "\f",
            "\u0000",
            "\u001f",
            "\u007f",
            "/",
            "'",
            "NaN",
            "\uFEFF");

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 20_000)
    void takesNoMoreThanAParser(@ForAll("pieces") String text) {
        assertSound(text);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 20_000)
    void takesNoMoreThanAParserOfWhatIsNearlyJson(@ForAll("nearly") String text) {
        boolean taken = assertSound(text);

        Statistics.collect(taken);
        Statistics.coverage(kinds -> kinds.check(true).percentage(share -> share > 5));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void takesEveryCharacterThatMayStandInAString(@ForAll("characters") char character) {
        String text = "{\"a\":\"" + character + "1234567\",\"b\":\"" + character + "\"}";
        boolean mayStandThere = character >= ' ' && character != '"' && character != '\\';

        assertThat(taken(text)).isEqualTo(mayStandThere);
        assertThat(parsed(text)).isEqualTo(mayStandThere);
    }

    private static boolean assertSound(String text) {
        boolean taken = taken(text);

        assertThat(!taken || parsed(text)).as(text).isTrue();
        return taken;
    }

    private static boolean taken(String text) {
        return new BodyScan(text.getBytes(StandardCharsets.UTF_8), 100).run(new Place("", 0));
    }

    private static boolean parsed(String text) {
        try {
            return !PARSER.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    /** A document in which one piece has been put somewhere. */
    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<String> document = Arbitraries.oneOf(Bodies.framed(), Bodies.wellMeant());
        return Combinators.combine(
                        document,
                        Arbitraries.of(PIECES),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(0, 2))
                .as((text, piece, at, cut) -> {
                    int from = Math.floorMod(at, text.length());
                    return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + cut));
                });
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.integers().between(0, 0xFF).map(i -> (char) (int) i);
    }
}
