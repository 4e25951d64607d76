package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message of misuse has a page of its own, and no page has lost its message. */
class MisusePagesTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("docs/misuse");
    private static final Path INDEX = FOLDER.resolve("README.md");
    private static final List<Misuse> MESSAGES = Misuse.all();

    @Test
    void thereIsOneForEachMessageAndNoOther() {
        Set<String> messages = MESSAGES.stream().map(Misuse::firstLine).collect(Collectors.toCollection(TreeSet::new));

        assertThat(pages().map(MisusePagesTest::heading))
                .as("headings of pages in docs/misuse; … stands for what differs")
                .containsExactlyInAnyOrderElementsOf(messages);
        assertThat(messages).hasSizeGreaterThan(150).contains("@TencentErrorSource has no parameter to fill");
    }

    /** A mistake of the caller is told in four parts; nothing else is thrown for it. */
    @Test
    void noMistakeIsToldInAnotherWay() {
        assertThat(Checkout.MODULES.stream()
                        .flatMap(module ->
                                Checkout.files(Checkout.ROOT.resolve(module).resolve("src/main/java"), ".java")
                                        .stream())
                        .filter(file -> Checkout.read(file).contains("new IllegalArgumentException(")))
                .isEmpty();
    }

    /** What only a run can tell cannot be looked up: name more of it where the problem is made. */
    @Test
    void everyFirstLineSaysSomething() {
        assertThat(MESSAGES).noneMatch(message -> message.firstLine().equals(Wording.VARIABLE));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsCalledAfterItsHeading(Path page) {
        assertThat(page.getFileName()).hasToString(Misuse.fileName(heading(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsItsMessageWhole(Path page) {
        String heading = heading(page);
        String example = Snippet.in(page).get(0).code().stripTrailing();

        assertThat(MESSAGES.stream().filter(message -> message.firstLine().equals(heading)))
                .as("what makes this message does not say so any more:%n%s", example)
                .anyMatch(message -> message.says(example));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageStandsInTheIndex(Path page) {
        assertThat(Checkout.read(INDEX)).contains("[`%s`](%s)".formatted(heading(page), page.getFileName()));
    }

    static Stream<Path> pages() {
        return Checkout.files(FOLDER, ".md").stream().filter(page -> !page.equals(INDEX));
    }

    private static String heading(Path page) {
        return Checkout.read(page).lines().findFirst().orElse("").replaceFirst("^# `(.*)`$", "$1");
    }
}
