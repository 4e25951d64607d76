package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Problem;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in one or more languages.
 *
 * @param byLanguage the texts by language tag ({@code en}, {@code zh}), in the order of the tags
 * @since 0.1
 */
public record LocalizedText(Map<String, String> byLanguage) {

    /**
     * Copies the texts.
     *
     * @throws IllegalArgumentException if there is none, or a blank one
     */
    public LocalizedText {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new Problem(
                            "a text without words",
                            "",
                            "titles and descriptions have at least one language, and no blank text",
                            "give it in English, as {\"en\": \"…\"}")
                    .asIllegalArgument();
        }
    }

    /** A text in English alone. */
    public static LocalizedText english(String text) {
        return new LocalizedText(Map.of("en", text));
    }

    /** The text in that language, if there is one. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The text in English, or in the first language there is. */
    public String text() {
        return in("en").orElseGet(() -> byLanguage.values().iterator().next());
    }

    @Override
    public String toString() {
        return text();
    }
}
