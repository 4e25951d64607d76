package io.github.tencenterrors.cli;

import java.util.Locale;

/** How checked recordings are told. */
enum CheckFormat {
    TEXT,
    JSON,
    HTML;

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
