package io.github.tencenterrors.samples.fuzzing;

import java.util.Locale;

/** What is fuzzed. */
enum Target {
    BODIES,
    PAGES,
    CATALOGS,
    ARCHIVES,
    LINES,
    CALLS,
    ADMIN_JSON;

    /** Throws if a promise is broken for that input. */
    void check(byte[] input) throws Exception {
        switch (this) {
            case BODIES -> Bodies.check(input);
            case PAGES -> Pages.check(input);
            case CATALOGS -> Catalogs.check(input);
            case ARCHIVES -> Archives.check(input);
            case LINES -> Lines.check(input);
            case CALLS -> Calls.check(input);
            case ADMIN_JSON -> AdminJson.check(input);
        }
    }

    /** What its files are called after: {@code admin-json}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
