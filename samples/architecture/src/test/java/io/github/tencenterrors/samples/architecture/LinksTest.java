package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the repository lead to files, and to headings in them. */
class LinksTest {

    private static final Path README = Checkout.ROOT.resolve("README.md");
    private static final Path DOCS = Checkout.ROOT.resolve("docs");

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(Path page) {
        assertThat(PageLink.in(page).filter(PageLink::isOurs)).allSatisfy(link -> {
            assertThat(link.file()).exists();
            if (!link.anchor().isEmpty()) {
                assertThat(PageLink.anchorsOf(link.file())).as("%s", link).contains(link.anchor());
            }
        });
    }

    @Test
    void leadFromTheReadmeToEveryGuide() {
        List<Path> guides = Checkout.files(DOCS, ".md").stream()
                .filter(page -> page.getParent().equals(DOCS))
                .toList();

        assertThat(linkedFrom(Stream.of(README))).containsAll(guides);
        assertThat(guides).hasSizeGreaterThan(10);
    }

    @Test
    void leadToEveryPage() {
        assertThat(linkedFrom(pages())).containsAll(Checkout.files(DOCS, ".md"));
    }

    static Stream<Path> pages() {
        return Stream.of(
                        Stream.of(README, Checkout.ROOT.resolve("CONTRIBUTING.md")),
                        Checkout.files(DOCS, ".md").stream(),
                        Checkout.files(Checkout.ROOT.resolve("samples"), "README.md").stream())
                .flatMap(files -> files);
    }

    private static Set<Path> linkedFrom(Stream<Path> pages) {
        return pages.flatMap(
                        page -> PageLink.in(page).filter(link -> !link.file().equals(page)))
                .filter(PageLink::isOurs)
                .map(PageLink::file)
                .filter(Files::isRegularFile)
                .collect(Collectors.toSet());
    }
}
