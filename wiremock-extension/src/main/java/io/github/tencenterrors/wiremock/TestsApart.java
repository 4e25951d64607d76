package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * What an extension does around its tests to know whose requests are whose.
 *
 * @param unmatchedFail whether a test fails whose request no stub matches, where tests are isolated
 */
record TestsApart(CurrentTests tests, boolean unmatchedFail) {

    void begin(ExtensionContext context) {
        store(context).put(TestOnThread.class, tests.begin(TestName.of(context)));
    }

    /** Ends a test, and lifts its rules. There is none where its preparation has failed. */
    Optional<CurrentTest> end(ExtensionContext context) {
        Optional<TestOnThread> test =
                Optional.ofNullable(store(context).remove(TestOnThread.class, TestOnThread.class));
        test.ifPresent(TestOnThread::close);
        return test.map(TestOnThread::test).filter(any -> tests.areIsolated());
    }

    /**
     * Ends in failure where a test must be told something.
     *
     * @throws AssertionError if it must
     */
    void require(CurrentTest test) {
        Problems.requireNone(test.problems(unmatchedFail));
    }

    /**
     * Ends in failure where tests have left requests behind.
     *
     * @throws AssertionError if they have
     */
    void requireNothingLeft() {
        Problems.requireNone(tests.problem().stream().toList());
    }

    TestCredential credential(ExtensionContext context) {
        if (!tests.areIsolated()) {
            throw new ParameterResolutionException(new Problem(
                            "a TestCredential is asked for, and tests are not isolated",
                            TestName.of(context),
                            "all requests to this server count for every test that runs",
                            "build the extension with isolateTests()")
                    .message());
        }
        return Optional.ofNullable(store(context).get(TestOnThread.class, TestOnThread.class))
                .map(TestOnThread::credential)
                .orElseThrow(() -> new ParameterResolutionException(new Problem(
                                "a TestCredential is asked for outside of a test",
                                TestName.of(context),
                                "each test has its own",
                                "make it a parameter of the test, or of a method before or after each")
                        .message()));
    }

    private ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(TestsApart.class, tests));
    }
}
