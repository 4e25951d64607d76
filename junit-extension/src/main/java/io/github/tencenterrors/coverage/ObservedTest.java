package io.github.tencenterrors.coverage;

import io.github.tencenterrors.junit.PlayedResult;

/**
 * How often a test was played one error, and what became of it.
 *
 * @param test its class, method and the simple types of its parameters
 * @param passed how often it has passed
 * @param failed how often it has failed
 * @param aborted how often an assumption was not met
 * @since 0.1
 */
public record ObservedTest(String test, int passed, int failed, int aborted) {

    ObservedTest and(PlayedResult result) {
        return switch (result) {
            case PASSED -> new ObservedTest(test, passed + 1, failed, aborted);
            case FAILED -> new ObservedTest(test, passed, failed + 1, aborted);
            case ABORTED -> new ObservedTest(test, passed, failed, aborted + 1);
        };
    }
}
