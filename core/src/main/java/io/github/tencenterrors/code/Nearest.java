package io.github.tencenterrors.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The valid choices nearest to a mistaken one.
 *
 * @since 0.1
 */
public final class Nearest {

    private static final int MOST = 5;

    private Nearest() {}

    /**
     * At most five of the valid texts, nearest first by edit distance without regard to case; ties in their own order.
     *
     * @param wanted the text that is not valid
     * @param valid the texts to choose from
     */
    public static List<String> to(String wanted, Collection<String> valid) {
        String key = folded(wanted);
        return valid.stream()
                .distinct()
                .sorted(Comparator.comparingInt(each -> distance(key, folded(each))))
                .limit(MOST)
                .toList();
    }

    /** The choices as the end of a message: {@code did you mean 'AuthFailure'?}, or the list where none is near. */
    public static String asQuestion(String wanted, Collection<String> valid) {
        List<String> nearest = to(wanted, valid);
        if (nearest.isEmpty()) {
            return "there is nothing to choose from";
        }
        String first = nearest.get(0);
        if (distance(folded(wanted), folded(first)) <= Math.max(2, first.length() / 3)) {
            return "did you mean '" + first + "'?";
        }
        return "use one of "
                + nearest.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "))
                + (nearest.size() < valid.size() ? ", …" : "");
    }

    private static int distance(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a, b);
    }

    private static String folded(String text) {
        String bounded = text.length() > NamedCode.MAX_LENGTH ? text.substring(0, NamedCode.MAX_LENGTH) : text;
        return bounded.toLowerCase(Locale.ROOT);
    }
}
