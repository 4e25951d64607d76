package io.github.tencenterrors.gateway;

import io.github.tencenterrors.catalog.Glob;
import java.util.List;

/** Several globs, of which any may match. */
final class Globs {

    private Globs() {}

    static boolean match(List<String> globs, String text) {
        for (String glob : globs) {
            if (Glob.matches(glob, text)) {
                return true;
            }
        }
        return false;
    }
}
