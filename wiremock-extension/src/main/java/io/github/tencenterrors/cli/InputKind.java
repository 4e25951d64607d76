package io.github.tencenterrors.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is read from files, and in folders by the endings of their names. */
enum InputKind {
    RECORDING("recording", "\\.(json|jsonl|ndjson|har)(\\.gz)?$"),
    PAGE("page", "\\.(md|markdown|htm|html|txt)$"),
    CATALOG("catalogue", "\\.json$");

    private final String noun;
    private final Pattern ending;

    InputKind(String noun, String ending) {
        this.noun = noun;
        this.ending = Pattern.compile(ending, Pattern.CASE_INSENSITIVE);
    }

    /** What it is called in messages. */
    String noun() {
        return noun;
    }

    /** Whether a file of that name in a folder would be read. */
    boolean hasName(Path file) {
        return ending.matcher(file.toString()).find();
    }
}
