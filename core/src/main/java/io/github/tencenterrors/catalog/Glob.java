package io.github.tencenterrors.catalog;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which {@code *} stands for any characters and {@code ?} for one.
 *
 * @since 0.1
 */
public final class Glob {

    private Glob() {}

    /** Whether the glob stands for the whole text; case counts. */
    public static boolean matches(String glob, String text) {
        String regex = glob.chars().mapToObj(Glob::regex).collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
    }

    static boolean isGlob(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    private static String regex(int c) {
        return switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(c));
        };
    }
}
