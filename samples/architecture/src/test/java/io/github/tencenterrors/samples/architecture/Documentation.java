package io.github.tencenterrors.samples.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * README and the guides, in English and in Chinese.
 *
 * @param pages the sections of each page, by its path from the root
 */
record Documentation(Map<Path, List<Section>> pages) {

    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("docs");
    private static final Path CHINESE = DOCS.resolve("zh-CN");

    static Documentation ofCheckout() {
        Map<Path, List<Section>> pages = new TreeMap<>();
        Stream.concat(
                        Stream.of(Checkout.ROOT.resolve(README)),
                        Checkout.files(Checkout.ROOT.resolve(DOCS), ".md").stream())
                .forEach(
                        file -> pages.put(Checkout.ROOT.relativize(file), SectionReader.sections(Checkout.read(file))));
        return new Documentation(pages);
    }

    List<Section> sections(Path page) {
        return pages.getOrDefault(page, List.of());
    }

    List<Path> originals() {
        return pages.keySet().stream().filter(page -> !isTranslation(page)).toList();
    }

    List<Path> translations() {
        return pages.keySet().stream().filter(Documentation::isTranslation).toList();
    }

    static boolean isTranslation(Path page) {
        return page.startsWith(CHINESE);
    }

    /** Where the Chinese page belongs, whether it exists or not. */
    static Path translationOf(Path original) {
        return CHINESE.resolve(original.equals(README) ? original : DOCS.relativize(original));
    }

    static Path originalOf(Path translation) {
        Path within = CHINESE.relativize(translation);
        return within.equals(README) ? within : DOCS.resolve(within);
    }

    /** Where a link leads: a path from the root and, where it names a heading, the number of that on its page, if we have it. */
    Target target(Path page, String link) {
        if (link.contains("://")) {
            return new Target(Path.of(link), "");
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path path = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return hash < 0 ? new Target(path, "") : new Target(path, heading(path, link.substring(hash + 1)));
    }

    private String heading(Path page, String anchor) {
        List<Section> sections = sections(page);
        if (sections.isEmpty()) {
            return anchor;
        }
        OptionalInt number = IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).anchor().equals(anchor))
                .findFirst();
        return number.isPresent() ? Integer.toString(number.getAsInt()) : Target.NOWHERE;
    }

    /**
     * Where a link leads.
     *
     * @param heading the number of a heading on that page, or empty for the whole of it
     */
    record Target(Path path, String heading) {

        static final String NOWHERE = "no such heading";

        @Override
        public String toString() {
            return heading.isEmpty() ? path.toString() : path + ", heading " + heading;
        }
    }
}
