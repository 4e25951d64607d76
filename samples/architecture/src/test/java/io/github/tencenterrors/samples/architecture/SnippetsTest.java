package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Snippets of README and the guides are cut from files that are compiled and run. */
class SnippetsTest {

    private static final Path README = Checkout.ROOT.resolve("README.md");

    /** In which files a snippet of a language must stand. Other languages are prose: output, or a shape. */
    private static final Map<String, List<List<String>>> SOURCES = Map.of(
            "java", sources(".java"),
            "json", sources(".json"),
            "xml", sources("pom.xml"));

    @ParameterizedTest
    @MethodSource("snippets")
    void standInASource(Snippet snippet) {
        List<List<String>> sources = SOURCES.get(snippet.language());

        assertThat(snippet.runs()).isNotEmpty().allSatisfy(run -> assertThat(standsIn(sources, run))
                .as("%s%nno source has these lines one behind the other:%n%s", snippet, String.join("\n", run))
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("coordinates")
    void nameTheVersionThatIsBuiltWith(Coordinates coordinates) {
        assertThat(coordinates.version()).as("the version of %s", coordinates).isEqualTo(coordinates.built());
    }

    @Test
    void nameTheCommandThatTheBuildRuns() {
        String ci = Checkout.read(Checkout.ROOT.resolve(".ci/run"));
        List<String> commands = Snippet.in(README).stream()
                .filter(snippet -> snippet.language().equals("sh"))
                .flatMap(snippet -> Snippet.lines(snippet.code()).stream())
                .toList();

        assertThat(commands).hasSizeGreaterThanOrEqualTo(2).anyMatch(command -> ci.lines()
                .anyMatch(line -> line.equals(command)));
    }

    static Stream<Coordinates> coordinates() {
        return pages().flatMap(page -> Snippet.in(page).stream()).flatMap(Coordinates::in);
    }

    static Stream<Snippet> snippets() {
        return pages().flatMap(page -> Snippet.in(page).stream())
                .filter(snippet -> SOURCES.containsKey(snippet.language()));
    }

    private static Stream<Path> pages() {
        return Stream.concat(Stream.of(README), Checkout.files(Checkout.ROOT.resolve("docs"), ".md").stream());
    }

    private static boolean standsIn(List<List<String>> sources, List<String> run) {
        return sources.stream().anyMatch(source -> Collections.indexOfSubList(source, run) >= 0);
    }

    private static List<List<String>> sources(String ending) {
        return Stream.concat(Checkout.MODULES.stream(), Stream.of("samples"))
                .flatMap(module -> Checkout.files(Checkout.ROOT.resolve(module), ending).stream())
                .map(file -> Snippet.lines(Checkout.read(file)).stream()
                        .filter(line -> !Snippet.isVersion(line))
                        .toList())
                .toList();
    }
}
