package io.github.tencenterrors.catalog;

/**
 * A text in which {@code *} stands for any characters and {@code ?} for one.
 *
 * <p>Texts come from requests and globs from users, so matching never takes longer than the product of their lengths: of
 * several stars only the last is ever tried again.
 *
 * @since 0.1
 */
public final class Glob {

    private Glob() {}

    /** Whether the glob stands for the whole text; case counts. */
    public static boolean matches(String glob, String text) {
        int at = 0;
        int star = -1;
        int resume = 0;
        for (int i = 0; i < text.length(); ) {
            if (at < glob.length() && glob.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < glob.length() && (glob.charAt(at) == '?' || glob.charAt(at) == text.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        return glob.chars().skip(at).allMatch(rest -> rest == '*');
    }
}
