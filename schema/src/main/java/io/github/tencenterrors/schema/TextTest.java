package io.github.tencenterrors.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A fact about a text, as {@code minLength} or {@code pattern} ask for it. */
abstract class TextTest {

    private final long fact;

    private TextTest(long fact) {
        this.fact = fact;
    }

    abstract boolean passes(String text);

    long fact() {
        return fact;
    }

    /** That a text has no fewer characters, each counted once, however many UTF-16 units it takes. */
    static TextTest ofLength(long least, long fact) {
        return new TextTest(fact) {
            @Override
            boolean passes(String text) {
                return text.codePointCount(0, text.length()) >= least;
            }
        };
    }

    /**
     * That a text matches, from its beginning to its end.
     *
     * @param regex a regular expression without anchors, which is compiled only when a text is to be matched
     */
    static TextTest ofWhole(String regex, long fact) {
        return new TextTest(fact) {
            private @Nullable Pattern compiled;

            @Override
            boolean passes(String text) {
                Pattern pattern = compiled;
                if (pattern == null) {
                    pattern = Pattern.compile(regex);
                    compiled = pattern;
                }
                return pattern.matcher(text).matches();
            }
        };
    }
}
