package io.github.tencenterrors.cli;

/** Recorded response bodies, each on one line. */
final class Recorded {

    static final String SUCCESS = """
            {"Response":{"RequestId":"a1"}}""";

    /** Of a code that every document lists. */
    static final String ERROR = """
            {"Response":{"Error":{"Code":"InternalError","Message":"Later."},"RequestId":"b2"}}""";

    /** Of a code that {@link Acme}'s catalogue lists, and no other. */
    static final String ACME = """
            {"Response":{"Error":{"Code":"FailedOperation.OnFire","Message":"It burns."},"RequestId":"c3"}}""";

    static final String UNRECOGNIZED = """
            {"Response":{"Error":"InternalError"}}""";

    private Recorded() {}

    static String lines(String... bodies) {
        return String.join("\n", bodies) + "\n";
    }
}
