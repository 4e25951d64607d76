package io.github.tencenterrors.schema;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bodies that are in an envelope, or nearly. */
final class Bodies {

    /** Values that one reader may take for an integer, a code or a text where another does not. */
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "0.0",
            "-0.0",
            "4000",
            "4000.0",
            "4e3",
            "4000.5",
            "1e-5",
            "5400",
            "-514",
            "\"(-123456789012345678) x\"",
            "\"(123456789012345678901) x\"",
            "10000",
            "1e30",
            "1e308",
            "1e999",
            "-1e999",
            "9223372036854775808",
            "9".repeat(999),
            "9".repeat(1000),
            "-" + "9".repeat(999),
            "\"\"",
            "\" \"",
            "\"0\"",
            "\"00\"",
            "\"-0\"",
            "\"04000\"",
            "\"+4000\"",
            "\"4000\"",
            "\"4000 \"",
            "\"4000\\n\"",
            "\"\\n4000\"",
            "\"4000\\n4000\"",
            "\"4000.0\"",
            "\"4e3\"",
            "\"-514\"",
            "\"--1\"",
            "\"-\"",
            "\"４０００\"",
            "\"" + "9".repeat(999) + "\"",
            "\"-" + "9".repeat(999) + "\"",
            "\"" + "9".repeat(1000) + "\"",
            "\"InternalError\"",
            "\"\\ud800\"",
            "[]",
            "[{}]",
            "{}",
            "{\"Code\":\"InternalError\"}",
            "{\"Code\":\"\"}",
            "{\"Code\":4000}",
            "{\"Code\":null}",
            "{\"code\":4000}",
            "{\"Error\":{\"Code\":\"InternalError\"}}");

    /** Places where such a value decides. */
    static final List<String> FRAMES = List.of(
            "@",
            "[@]",
            "{\"Response\":@}",
            "{\"Response\":@,\"code\":4000}",
            "{\"Response\":@,\"Error\":{\"Code\":\"InternalError\"}}",
            "{\"Response\":{\"Error\":@}}",
            "{\"Response\":{\"Error\":@,\"RequestId\":\"x\"}}",
            "{\"Response\":{\"Error\":{\"Code\":@}}}",
            "{\"Response\":{\"Error\":{\"Code\":@,\"Message\":\"\"},\"RequestId\":\"x\"}}",
            "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":@},\"RequestId\":\"x\"}}",
            "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"\"},\"RequestId\":@}}",
            "{\"Response\":{\"RequestId\":@}}",
            "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Code\":@}}}",
            "{\"response\":@}",
            "{\"Error\":@}",
            "{\"Error\":{\"Code\":@}}",
            "{\"Error\":{\"Code\":@},\"code\":4000}",
            "{\"Error\":@,\"code\":0}",
            "{\"Error\":{\"Code\":\"InternalError\",\"Message\":@},\"RequestId\":@}",
            "{\"code\":@}",
            "{\"code\":@,\"code\":4000}",
            "{\"code\":4000,\"code\":@}",
            "{\"Code\":@}",
            "{\"code\":@,\"message\":\"(-514) exists\"}",
            "{\"code\":4000,\"message\":@}",
            "{\"code\":4000,\"codeDesc\":@,\"requestId\":@}",
            "{\"code\":5400,\"detail\":@}",
            "{\"code\":5400,\"detail\":{\"ins-1\":@,\"ins-2\":{\"code\":@,\"message\":@}}}");

    private static final List<String> WELL_MEANT = List.of(
            "{\"Response\":{\"Error\":{\"Code\":\"@code\",\"Message\":@text},\"RequestId\":\"r-1\"}}",
            "{\"Response\":{\"RequestId\":\"r-1\",\"Error\":{\"Message\":@text,\"Code\":\"@code\"}}}",
            "{\"Response\":{\"Error\":{\"Code\":\"@code\"}}}",
            "{\"Response\":{\"RequestId\":\"r-1\",\"Set\":[{\"Id\":@number,\"Name\":@text},{\"Id\":@number,\"Name\":@text}],"
                    + "\"Error\":{\"Code\":\"\"}}}",
            "{\"Response\":{\"TotalCount\":@number,\"Set\":[{\"Error\":{\"Code\":@text},\"Tags\":[[@text],{}]},null,1.5],"
                    + "\"RequestId\":\"r-1\"},\"retcode\":@number}",
            "{\"code\":@number,\"message\":@text,\"codeDesc\":\"@code \"}",
            "{\"message\":@text,\"code\":\"@number\",\"requestId\":@number}",
            "{\"code\":0,\"message\":@text,\"data\":{\"a\":{\"a\":[@text]},\"b\":{\"a\":@number}}}",
            "{\"code\":@number,\"message\":\"(-514)\",\"requestId\":\"@code\"}",
            "{\"code\":5400,\"detail\":{\"ins-1\":{\"code\":@number,\"message\":@text},\"ins-2\":{\"code\":0}},\"message\":\"\"}",
            "{\"detail\":null,\"code\":5100,\"message\":@text,\"Code\":\"@code\"}");

    private static final List<String> CODES = List.of(
            "InternalError",
            "AuthFailure.SignatureFailure",
            "AuthFailure",
            "InvalidRequest.ReplayAttack",
            "InternalError.some_detail.",
            "Internal\\u0045rror",
            "Nonsense");

    private static final List<String> NUMBERS = List.of("0", "4000", "4100", "5400", "4000.0", "123456789012345678901");

    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\"no such thing\"",
            "\"内部错误\"",
            "\"\\ud83d\\ude00 \\u00e9 😀\"",
            "\"\\ud800\"",
            "\"(-514) exists\"",
            "\" \\t(7)\"",
            "\"(cns:RecordList)\"",
            "\"\uFFFD\"");

    private static final List<String> NAMES = List.of(
            "Response",
            "Error",
            "Code",
            "Message",
            "RequestId",
            "code",
            "message",
            "codeDesc",
            "detail",
            "requestId",
            "/",
            "~1",
            "",
            "nom à part",
            "response");

    private Bodies() {}

    /** Every value in every place. */
    static Arbitrary<String> framed() {
        return Combinators.combine(Arbitraries.of(FRAMES), Arbitraries.of(VALUES))
                .as((frame, value) -> frame.replace("@", value));
    }

    /** Any object in every place, made of the names that count and with some of them doubled. */
    static Arbitrary<String> nested() {
        Arbitrary<String> value = Arbitraries.recursive(() -> Arbitraries.of(VALUES), Bodies::object, 1, 4);
        return Combinators.combine(Arbitraries.of(FRAMES), value).as((frame, text) -> frame.replace("@", text));
    }

    private static Arbitrary<String> object(Arbitrary<String> value) {
        return Combinators.combine(Arbitraries.of(NAMES), value)
                .as((name, text) -> "\"" + name + "\":" + text)
                .list()
                .ofMaxSize(4)
                .map(members -> members.stream().collect(Collectors.joining(",", "{", "}")));
    }

    /** A body with a few characters cut out, or others put in. */
    static Arbitrary<String> patched() {
        Arbitrary<String> patch = Arbitraries.oneOf(
                Arbitraries.of("", "{", "}", "[", "]", ",", ":", "\"", "\\", " ", "0", "-", "."),
                Arbitraries.of(VALUES));
        return Combinators.combine(
                        framed(), Arbitraries.integers(), Arbitraries.integers().between(0, 3), patch)
                .as((body, at, length, text) -> {
                    int from = Math.floorMod(at, body.length());
                    return body.substring(0, from) + text + body.substring(Math.min(body.length(), from + length));
                });
    }

    /** Bodies as servers send them, most of them without anything odd. */
    static Arbitrary<String> wellMeant() {
        Arbitrary<String> body = Combinators.combine(
                        Arbitraries.of(WELL_MEANT),
                        Arbitraries.of(CODES),
                        Arbitraries.of(NUMBERS),
                        Arbitraries.of(TEXTS))
                .as((frame, code, number, text) ->
                        frame.replace("@code", code).replace("@number", number).replace("@text", text));
        return Combinators.combine(body, Arbitraries.of(" ", "\n", ""))
                .as((text, blank) -> text.replace(",", "," + blank).replace(":{", ":" + blank + "{"));
    }
}
