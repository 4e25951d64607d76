package io.github.tencenterrors.catalog;

import java.util.regex.Pattern;

/** The texts of a catalogue file that are no prose; {@code catalog.schema.json} has the same patterns. */
enum TextShape {
    NAMED_CODE("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*+\\.?", "a dotted name without blanks", "FailedOperation"),
    NUMERIC_CODE("-[1-9][0-9]{0,16}|[1-9][0-9]{0,17}", "an integer other than 0 without leading zeros", "4000"),
    PRODUCT("[A-Za-z0-9][A-Za-z0-9._-]*", "the short name of a product, as in its host name", "cvm"),
    KEBAB_CASE("[a-z0-9]+(-[a-z0-9]+)*+", "a name in lower case with hyphens", "replay-window");

    private final Pattern pattern;
    private final String noun;
    private final String example;

    TextShape(String regex, String noun, String example) {
        this.pattern = Pattern.compile(regex);
        this.noun = noun;
        this.example = example;
    }

    void require(CatalogNode node, String text) {
        if (!pattern.matcher(text).matches()) {
            throw node.refusal("'" + text + "' is not " + noun, "write it like '" + example + "'");
        }
    }
}
