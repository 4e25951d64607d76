package io.github.tencenterrors.wiremock;

import java.util.UUID;

/** Credentials that look like Tencent Cloud's, say that they are none, and open nothing. */
final class MadeUpSecret {

    private static final int RANDOM_DIGITS = 24;

    private MadeUpSecret() {}

    /** 36 characters that begin with {@code AKID}, as those of real secret ids do; never the same twice. */
    static String id() {
        return "AKIDtestOnly" + random();
    }

    /** 32 characters, as many as a real secret key has. */
    static String key() {
        return "testOnly" + random();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, RANDOM_DIGITS);
    }
}
