package io.github.tencenterrors.wiremock;

import java.util.ArrayList;
import java.util.List;

/** Things that are told in a message: how many there are, and the first few of them. For one thread at a time. */
final class FirstFew {

    private static final int MOST = 10;
    private static final String NEXT = "\n        ";

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String text) {
        count++;
        if (first.size() < MOST) {
            first.add(text);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** That many requests, or the one. */
    String requests() {
        return count == 1 ? "1 request" : count + " requests";
    }

    /** Each on a line of its own, as it stands in a {@link io.github.tencenterrors.code.Problem}. */
    String lines() {
        return NEXT + String.join(NEXT, first) + (count > MOST ? NEXT + "… and " + (count - MOST) + " more" : "");
    }
}
