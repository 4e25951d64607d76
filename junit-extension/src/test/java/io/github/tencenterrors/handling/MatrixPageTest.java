package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tencenterrors.catalog.Basis;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.OutsideSource;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as a text; how it behaves in a browser, {@code samples/report-page} tries. */
class MatrixPageTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern IN_SCRIPT =
            Pattern.compile("<script type=\"application/json\" id=\"(\\w+)\">(.*?)</script>", Pattern.DOTALL);

    private static final Pattern PACKED =
            Pattern.compile("<script type=\"text/plain\" id=\"data\">([\\w+/=]+)</script>");

    private static final HandlingMatrix MATRIX =
            new SmallClient(Generation.API_3_0).probe().run();

    @Test
    void leavesNoGap() {
        assertThat(MATRIX.toHtml()).startsWith("<!DOCTYPE html>").doesNotContain("{{");
    }

    @Test
    void fetchesNothing() {
        assertThat(MATRIX.toHtml())
                .doesNotContainPattern("(?:src|href)=\"(?!#)")
                .doesNotContain("@import", "url(");
    }

    @Test
    void isTheSameForTheSameMatrix() {
        assertThat(MATRIX.toHtml()).isEqualTo(MATRIX.toHtml());
    }

    @Test
    void hasNoMarkupInItsData() {
        HandlingMatrix matrix = Probe.of(injection -> "</script><!--<b>&amp;")
                .named("</SCRIPT>")
                .selecting(Selection.all().withCodes("InternalError"))
                .run();

        String data = inScript(matrix, "data");

        assertThat(data).doesNotContain("<", ">", "&");
        assertThat(json(data).at("/outcomes/0/name").textValue()).isEqualTo("</script><!--<b>&amp;");
    }

    @Test
    void packsMuchData() throws IOException {
        HandlingMatrix large = new HandlingMatrix(
                "large",
                MATRIX.selection(),
                1,
                MATRIX.baselines(),
                Collections.nCopies(100, MATRIX.errors()).stream()
                        .flatMap(List::stream)
                        .toList(),
                MATRIX.faults(),
                MATRIX.notJudged(),
                MATRIX.waivers());

        Matcher found = PACKED.matcher(large.toHtml());

        assertThat(found.find()).isTrue();
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(found.group(1))))) {
            assertThat(MAPPER.readTree(in).get("errors")).hasSize(large.errors().size());
        }
    }

    @Test
    void saysOfAVariationThatChangesNothingItsNameAlone() {
        JsonNode error = json(inScript(MATRIX, "data")).at("/errors/0");

        assertThat(error.has("others")).isFalse();
        assertThat(error.get("same").isInt()).isTrue();
        assertThat(json(inScript(MATRIX, "answers"))
                        .get(error.at("/play/answer").intValue())
                        .textValue())
                .isEqualTo(MATRIX.errors().get(0).play().injection().answer().body());
    }

    @Test
    void callsANestedTypeByItsOwnName() {
        HandlingMatrix matrix = Probe.of(injection -> {
                    throw new SmallClient.Failure("x", Optional.empty());
                })
                .selecting(Selection.all().withCodes("InternalError"))
                .run();

        assertThat(json(inScript(matrix, "data")).at("/outcomes/0/label").textValue())
                .isEqualTo("Failure");
    }

    static Stream<String> keys() {
        return Stream.of(
                        keys("category.", Category.values(), Category::id),
                        keys("retry.", Retry.values(), Retry::id),
                        keys("basis.", Basis.values(), Basis::id),
                        keys("scope.", new Scope[] {Scope.BUSINESS, Scope.MODULE, Scope.PRODUCT}, Scope::id),
                        keys("source.", OutsideSource.Kind.values(), OutsideSource.Kind::id),
                        keys("fault.", BrokenAnswer.values(), BrokenAnswer::id),
                        keys("kind.", OutcomeKind.values(), OutcomeKind::id),
                        keys("meaning.", Meaning.values(), Meaning::id),
                        keys("many.", Handling.values(), Handling::id),
                        keys("state.", WaiverState.values(), WaiverState::id))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasWordsForEveryConstant(String key) {
        assertThat(json(inScript(MATRIX, "words")).at("/" + key).isObject()).isTrue();
    }

    @Test
    void hasEveryWordInBothLanguagesWithTheSameGaps() {
        json(inScript(MATRIX, "words")).properties().forEach(word -> {
            String english = word.getValue().path("en").asText();
            String chinese = word.getValue().path("zh").asText();

            assertThat(english).as(word.getKey()).isNotBlank();
            assertThat(chinese).as(word.getKey()).containsPattern("\\p{IsHan}").doesNotContain("|");
            assertThat(List.of(english.split("\\|"))).as(word.getKey()).allSatisfy(form -> assertThat(gaps(form))
                    .isEqualTo(gaps(chinese)));
        });
    }

    private static <E extends Enum<E>> Stream<String> keys(String prefix, E[] constants, Function<E, String> id) {
        return Arrays.stream(constants).map(each -> prefix + id.apply(each));
    }

    private static List<String> gaps(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(each -> each.group())
                .sorted()
                .toList();
    }

    private static String inScript(HandlingMatrix matrix, String id) {
        Matcher found = IN_SCRIPT.matcher(matrix.toHtml());
        return found.results()
                .filter(each -> each.group(1).equals(id))
                .map(each -> each.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
