package io.github.tencenterrors.samples.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page in English beside the same page in Chinese. */
record Translation(Documentation documentation, Path original, Path translation) {

    /** What one of the two says and the other does not, by section; empty where they agree. */
    List<String> differences() {
        List<Section> ours = documentation.sections(original);
        List<Section> theirs = documentation.sections(translation);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            if (ours.get(i).level() != theirs.get(i).level()) {
                return List.of(between(ours.get(i), theirs.get(i)) + ": one heading is no counterpart of the other");
            }
            differences.addAll(differences(ours.get(i), theirs.get(i)));
        }
        unpaired(original, ours, theirs.size()).forEach(differences::add);
        unpaired(translation, theirs, ours.size()).forEach(differences::add);
        return List.copyOf(differences);
    }

    private List<String> differences(Section ours, Section theirs) {
        List<String> missingNumbers = without(ours.numbers(), theirs.numbers());
        return Stream.of(
                        difference("code", ours.snippets(), theirs.snippets()),
                        difference("tables (rows x columns)", ours.tables(), theirs.tables()),
                        difference("list items", List.of(ours.items()), List.of(theirs.items())),
                        difference("stressed words", List.of(ours.emphases()), List.of(theirs.emphases())),
                        difference("links", targets(original, ours), targets(translation, theirs)),
                        difference("words in backquotes", sorted(ours.codes()), sorted(theirs.codes())),
                        missingNumbers.isEmpty() ? "" : "numbers, missing in the translation: " + missingNumbers)
                .filter(difference -> !difference.isEmpty())
                .map(difference -> between(ours, theirs) + ": " + difference)
                .toList();
    }

    private static <T> String difference(String what, List<T> ours, List<T> theirs) {
        if (ours.equals(theirs)) {
            return "";
        }
        List<T> missing = without(ours, theirs);
        List<T> surplus = without(theirs, ours);
        return missing.isEmpty() && surplus.isEmpty()
                ? what + ", in another order: " + theirs
                : what + ", missing in the translation: " + missing + ", only in it: " + surplus;
    }

    /** As the other page's, each language having its own; sorted, as words of a sentence change places. */
    private List<String> targets(Path page, Section section) {
        return section.links().stream()
                .map(link -> documentation.target(page, link))
                .filter(target -> !target.path().equals(page.equals(original) ? translation : original))
                .map(page.equals(original) ? Documentation.Target::toString : this::asOriginal)
                .sorted()
                .toList();
    }

    private String asOriginal(Documentation.Target target) {
        if (Documentation.isTranslation(target.path())) {
            return new Documentation.Target(Documentation.originalOf(target.path()), target.heading()).toString();
        }
        boolean translated = documentation.translations().contains(Documentation.translationOf(target.path()));
        return translated ? target + ", which has a translation" : target.toString();
    }

    private String between(Section ours, Section theirs) {
        return "%s, %s / %s, %s".formatted(original, ours.named(), translation, theirs.named());
    }

    private static Stream<String> unpaired(Path page, List<Section> sections, int from) {
        return IntStream.range(Math.min(from, sections.size()), sections.size())
                .mapToObj(i -> page + ", " + sections.get(i).named() + ": has no counterpart");
    }

    private static <T> List<T> without(Collection<T> all, Collection<T> others) {
        List<T> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return original.toString();
    }
}
