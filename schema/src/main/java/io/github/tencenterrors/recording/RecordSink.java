package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;

/** Takes what a reader finds in a recording, in its order. */
interface RecordSink {

    /** A recording has been opened, and its records come next. */
    void begin(String source);

    /**
     * A recorded response.
     *
     * @param generation whose request it answers, where the recording tells
     */
    void body(Source source, byte[] body, Optional<Generation> generation);

    /** A response whose body is larger than bodies may be. */
    void tooLarge(Source source, String what);

    /** A record that cannot be read, for that reason. */
    void broken(Source source, String why);

    /** A source that holds no recorded response, for that reason. */
    void passedOver(Source source, String why);
}
