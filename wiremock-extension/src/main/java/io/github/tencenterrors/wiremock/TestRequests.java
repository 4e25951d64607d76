package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The requests of one test, by their actions. Bounded, and thread-safe. */
final class TestRequests {

    static final int MOST = 100_000;

    /** It only goes forward, and counts from nowhere in particular. */
    private static final InstantSource STEADY = () -> Instant.EPOCH.plusNanos(System.nanoTime());

    private static final Pattern ACTION = Pattern.compile("\\w+");

    private final Map<String, List<SentRequest>> byAction = new HashMap<>();
    private InstantSource clock = STEADY;
    private long count;
    private int kept;

    synchronized void timedBy(InstantSource other) {
        if (count > 0) {
            throw new Problem(
                            "a test is given a clock after its first request",
                            "",
                            "times of two clocks cannot be compared",
                            "call timedBy(…) at the beginning of the test")
                    .asIllegalArgument();
        }
        clock = other;
    }

    /** Notes a request at the moment when it comes; empty where it has no action, or there is no room for it. */
    synchronized Optional<SentRequest> add(Optional<String> action) {
        count++;
        if (action.isEmpty() || kept == MOST) {
            return Optional.empty();
        }
        kept++;
        SentRequest request = new SentRequest(clock.instant());
        byAction.computeIfAbsent(action.get(), any -> new ArrayList<>()).add(request);
        return Optional.of(request);
    }

    synchronized long count() {
        return count;
    }

    synchronized Attempts attempts(String action) {
        if (!ACTION.matcher(action).matches()) {
            throw new Problem(
                            "no request has the action '" + action + "'",
                            "",
                            "it is letters and digits; attempts are told action by action",
                            "write it like 'DescribeInstances'")
                    .asIllegalArgument();
        }
        if (kept == MOST && count > MOST) {
            throw new IllegalStateException(new Problem(
                            "a test has sent more requests than attempts are kept of",
                            String.format(Locale.ROOT, "%,d requests", count),
                            String.format(
                                    Locale.ROOT,
                                    "the first %,d are kept, and no answer is given that may be wrong",
                                    MOST),
                            "ask counts() of an injected fault, which have no limit, or split the test")
                    .message());
        }
        List<SentRequest> sent = byAction.getOrDefault(action, List.of());
        return new Attempts(
                action,
                sent.stream()
                        .map(each -> new Attempt(Duration.between(sent.get(0).time(), each.time()), each.fault()))
                        .toList());
    }
}
