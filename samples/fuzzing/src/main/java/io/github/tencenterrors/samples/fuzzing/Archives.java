package io.github.tencenterrors.samples.fuzzing;

/** HTTP archives. */
final class Archives {

    private Archives() {}

    /** Throws if a promise is broken for that archive. */
    static void check(byte[] input) {
        Heard.assertAddsUp("session.har", input);
    }
}
