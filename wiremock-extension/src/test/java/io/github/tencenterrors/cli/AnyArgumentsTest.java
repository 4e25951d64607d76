package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyArgumentsTest {

    private static final String[] WORDS = {
        "catalog",
        "import",
        "check",
        "generate-completion",
        "catalogs",
        "--format",
        "json",
        "table",
        "summary",
        "html",
        "--documented",
        "--format=json",
        "--format=",
        "--generation",
        "api-3.0",
        "--generation=api-2.0",
        "api",
        "--catalog",
        "away.json",
        "--compare",
        "away.md",
        "--product",
        "cvm",
        "--help",
        "--help=yes",
        "-h",
        "-hx",
        "-V",
        "--version",
        "--",
        "-",
        "--=",
        "-=",
        "=",
        "@away",
        "\0",
        "'",
        "\"",
        "%s",
        "${user.home}",
        "错误码",
    };

    @Property
    void areAnsweredOrRefusedInFull(@ForAll("arguments") List<String> arguments) {
        Run run = Run.of(arguments.toArray(String[]::new));

        assertThat(run.status()).isIn(0, 2);
        if (run.status() == 0) {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isNotEmpty();
        } else {
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("  why:  ", "  fix:  ").doesNotContain("bug", "picocli", "null");
        }
    }

    @Provide
    Arbitrary<List<String>> arguments() {
        return Arbitraries.of(WORDS).list().ofMaxSize(5);
    }
}
