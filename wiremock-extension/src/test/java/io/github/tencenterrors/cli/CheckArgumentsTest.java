package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CheckArgumentsTest {

    private static final String[] WORDS = {
        "a.json",
        "b c.jsonl",
        "-",
        "check",
        "--documented",
        "--documented",
        "--documented=true",
        "--format",
        "--format",
        "text",
        "json",
        "html",
        "JSON",
        "--format=html",
        "--out",
        "--out",
        "--out=report",
        "--catalog",
        "--catalog",
        "--catalog=cvm.json",
        "--",
        "--help",
        "-h",
        "-x",
        "",
        "\"quoted\"",
        "'quoted'",
        "@file",
        "--out=-",
        "a\0b",
        "a=b",
        "${user.home}",
    };

    @Nested
    class ReadPlainly {

        @Test
        void arePathsAndEveryOption() {
            Check check = CheckArguments.plain(
                    "check",
                    "a.json",
                    "--documented",
                    "--catalog",
                    "b.json",
                    "--format",
                    "html",
                    "-",
                    "--out",
                    "c.html",
                    "--catalog",
                    "d.json");

            assertThat(check)
                    .isEqualTo(new Check(
                            List.of(Path.of("a.json"), Path.of("-")),
                            List.of(Path.of("b.json"), Path.of("d.json")),
                            true,
                            CheckFormat.HTML,
                            Path.of("c.html")));
        }

        @Test
        void areTakenForTextOnStandardOutput() {
            Check check = CheckArguments.plain("check", "a.json", "--out", "-");

            assertThat(check)
                    .isEqualTo(new Check(List.of(Path.of("a.json")), List.of(), false, CheckFormat.TEXT, null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "catalog",
                "check",
                "check --help",
                "check a.json --help",
                "check a.json -V",
                "check --documented",
                "check a.json --documented --documented",
                "check a.json --format",
                "check a.json --format jsn",
                "check a.json --format=json",
                "check a.json --format json --format json",
                "check a.json --out",
                "check a.json --out b --out b",
                "check a.json --catalog --documented",
                "check -- a.json",
            })
    void areLeftToPicocliWhereTheyAreNotPlain(String arguments) {
        assertThat(CheckArguments.plain(arguments.split(" ", -1))).isNull();
    }

    @Property(tries = 3_000)
    void meanToPicocliWhatTheyMeanHere(@ForAll("arguments") List<String> words) {
        String[] arguments = Stream.concat(Stream.of("check"), words.stream()).toArray(String[]::new);

        Check plain = CheckArguments.plain(arguments);

        Statistics.label("read plainly").collect(plain != null);
        if (plain != null) {
            assertThat(readByPicocli(arguments)).isEqualTo(plain);
        }
    }

    @Provide
    Arbitrary<List<String>> arguments() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Check readByPicocli(String... arguments) {
        Console console = Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                () -> false);
        CommandLine.ParseResult result = TencentErrors.on(console).parseArgs(arguments);
        CheckCommand command = (CheckCommand) result.subcommand().commandSpec().userObject();
        return command.check();
    }
}
