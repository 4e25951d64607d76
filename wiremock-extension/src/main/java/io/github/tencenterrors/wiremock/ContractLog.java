package io.github.tencenterrors.wiremock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/**
 * What the check of one server has found, since it was last cleared. Thread-safe.
 *
 * <p>The latest odd responses are kept, as many as there is room for; the counts go on.
 */
final class ContractLog {

    private static final int MOST = 1_000;
    /** A code may be as long as the body in which it stands. */
    private static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private final Deque<OddResponse> odd = new ArrayDeque<>();
    private int characters;
    private long checked;
    private long violating;
    private long passedOver;

    synchronized void passedOver() {
        passedOver++;
    }

    synchronized void conforming() {
        checked++;
    }

    synchronized void add(OddResponse response) {
        checked++;
        violating += response.violating() ? 1 : 0;
        odd.addFirst(response);
        characters += response.json().length();
        while (odd.size() > MOST || (characters > MOST_CHARACTERS && odd.size() > 1)) {
            characters -= odd.removeLast().json().length();
        }
    }

    synchronized void clear() {
        odd.clear();
        characters = 0;
        checked = 0;
        violating = 0;
        passedOver = 0;
    }

    /** The counts, and the latest odd responses, latest first. */
    synchronized String toJson(boolean violatingAlone, int limit) {
        return odd.stream()
                .filter(each -> each.violating() || !violatingAlone)
                .limit(limit)
                .map(OddResponse::json)
                .collect(Collectors.joining(
                        ",",
                        "{\"checked\":%s,\"violating\":%s,\"passedOver\":%s,\"findings\":["
                                .formatted(checked, violating, passedOver),
                        "]}"));
    }
}
