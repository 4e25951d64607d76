package io.github.tencenterrors.page;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;

/** The languages of the documentation, told by their scripts. */
enum Language {
    EN,
    ZH,
    JA,
    KO;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language ofTag(String tag) {
        return Arrays.stream(values())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElse(EN);
    }

    static Language of(String text) {
        boolean han = false;
        boolean kana = false;
        for (int i = 0; i < text.length(); i++) {
            UnicodeScript script = text.charAt(i) < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(text.charAt(i));
            switch (script) {
                case HANGUL -> {
                    return KO;
                }
                case HIRAGANA, KATAKANA -> kana = true;
                case HAN -> han = true;
                default -> {}
            }
        }
        return kana ? JA : han ? ZH : EN;
    }

    /** The language of a text in a table whose header is in another: Japanese may go without kana. */
    static Language of(String text, Language around) {
        Language own = of(text);
        return own == ZH && around == JA ? JA : own;
    }
}
