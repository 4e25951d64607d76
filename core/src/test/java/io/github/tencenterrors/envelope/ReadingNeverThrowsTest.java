package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingNeverThrowsTest {

    private static final ResponseReader READER = ResponseReader.standard();

    @Property
    void onAnyBytes(@ForAll byte[] body) {
        assertThat(READER.read(body).outcome()).isNotNull();
    }

    @Property
    void onAnyText(@ForAll String body) {
        assertThat(READER.read(body).outcome()).isNotNull();
    }

    @Property
    void onAResponseCutAnywhere(@ForAll("responses") ErrorResponse response, @ForAll int at) {
        String body = response.toJson();
        String cut = body.substring(0, Math.floorMod(at, body.length()));

        assertThat(READER.read(cut).outcome()).isEqualTo(Outcome.UNRECOGNIZED);
        assertThat(READER.read(cut).findings()).isNotEmpty();
    }

    @Property
    void onAResponseWithAByteChanged(@ForAll("responses") ErrorResponse response, @ForAll int at, @ForAll byte other) {
        byte[] body = response.toJson().getBytes(StandardCharsets.UTF_8);
        body[Math.floorMod(at, body.length)] = other;

        ResponseBody read = READER.assuming(response.generation()).read(body);

        assertThat(read.error().isPresent())
                .isEqualTo(read.outcome() == Outcome.ERROR || read.outcome() == Outcome.PARTIAL);
    }

    @Property
    void andGivesBackWhatWasRendered(@ForAll("responses") ErrorResponse response) {
        ResponseBody read = READER.assuming(response.generation()).read(response.toJson());

        assertThat(read.error()).contains(response);
        assertThat(read.outcome()).isEqualTo(response.outcome());
        assertThat(read.findings()).isEmpty();
    }

    @Property
    void onAModuleCodeOfAnyLength(
            @ForAll @StringLength(min = 1, max = 25) @NumericChars String digits, @ForAll boolean negative) {
        String message = "(" + (negative ? "-" : "") + digits + ") text";
        ResponseBody read = READER.read("{\"code\":5100,\"message\":\"" + message + "\"}");

        assertThat(read.error().orElseThrow().moduleCode().isPresent()).isEqualTo(digits.length() <= 18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"Response\":{\"Error\":{\"Code\":"})
    void onAHundredThousandLevels(String opening) {
        ResponseBody read = READER.read(opening.repeat(100_000));

        assertThat(read.outcome()).isEqualTo(Outcome.UNRECOGNIZED);
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("too-deep");
    }

    @Test
    void onAStringOfFiftyMegabytes() {
        byte[] body = ErrorResponse.of(Generation.API_3_0, "InternalError")
                .withMessage("x".repeat(50 * 1024 * 1024))
                .toJson()
                .getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read(body).findings()).extracting(Finding::rule).containsExactly("too-large");
        assertThat(READER.within(new ReadLimits(Integer.MAX_VALUE, 10))
                        .read(body)
                        .outcome())
                .isEqualTo(Outcome.ERROR);
    }

    @Test
    void onNumbersOfAnyLength() {
        String thousand = "9".repeat(1_000);

        assertThat(READER.read("{\"code\":" + thousand + "}").outcome()).isEqualTo(Outcome.ERROR);
        assertThat(READER.read("{\"code\":9" + thousand + "}").outcome()).isEqualTo(Outcome.UNRECOGNIZED);
        assertThat(READER.read("{\"code\":\"" + thousand.substring(1) + "\"}").outcome())
                .isEqualTo(Outcome.ERROR);
        assertThat(READER.read("{\"code\":\"-" + thousand.substring(1) + "\"}").outcome())
                .isEqualTo(Outcome.ERROR);
        assertThat(READER.read("{\"code\":\"" + thousand + "\"}").outcome()).isEqualTo(Outcome.UNRECOGNIZED);
        assertThat(READER.read("{\"code\":1e" + thousand + "}").outcome()).isEqualTo(Outcome.UNRECOGNIZED);
    }

    @Provide
    Arbitrary<ErrorResponse> responses() {
        return Arbitraries.oneOf(inResponse(), inFlat());
    }

    private static Arbitrary<ErrorResponse> inResponse() {
        return Combinators.combine(
                        Arbitraries.of(Generation.API_3_0, Generation.API_2017),
                        text().ofMinLength(1),
                        text().optional(),
                        text().optional())
                .as((generation, code, message, requestId) ->
                        new ErrorResponse(generation, code, message, requestId, Optional.empty(), List.of()));
    }

    private static Arbitrary<ErrorResponse> inFlat() {
        return Combinators.combine(
                        integers().filter(code -> !code.equals("0")),
                        text().optional(),
                        Arbitraries.oneOf(text(), integers()).optional(),
                        text().optional(),
                        items().list().ofMaxSize(3).uniqueElements(BatchItem::resourceId))
                .as((code, message, requestId, codeDesc, detail) ->
                        new ErrorResponse(Generation.API_2_0, code, message, requestId, codeDesc, detail));
    }

    private static Arbitrary<BatchItem> items() {
        return Combinators.combine(
                        text(), integers(), text().optional(), integers().optional())
                .as(BatchItem::new);
    }

    private static Arbitrary<String> integers() {
        return Arbitraries.bigIntegers().map(Object::toString);
    }

    private static net.jqwik.api.arbitraries.StringArbitrary text() {
        return Arbitraries.strings().ofMaxLength(40);
    }
}
