package io.github.tencenterrors.recording;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many cells of a terminal a text takes. */
final class Cells {

    private static final int FIRST_WIDE = 0x1100;

    private Cells() {}

    static int of(String text) {
        int cells = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int codePoint = text.codePointAt(index);
            cells += codePoint >= FIRST_WIDE && Wide.includes(codePoint) ? 2 : 1;
        }
        return cells;
    }

    /** Apart, since Unicode's tables take a while to load, and few reports need them. */
    private static final class Wide {

        private static final Set<UnicodeScript> SCRIPTS =
                Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

        private static final Set<UnicodeBlock> SIGNS =
                Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

        private static boolean includes(int codePoint) {
            return SCRIPTS.contains(UnicodeScript.of(codePoint)) || SIGNS.contains(UnicodeBlock.of(codePoint));
        }
    }
}
