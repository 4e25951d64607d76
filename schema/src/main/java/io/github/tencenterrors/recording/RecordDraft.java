package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Generation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A record of which the parts come one by one, in any order. */
final class RecordDraft {

    private final Source source;
    private Optional<Loss> loss = Optional.empty();
    private Optional<String> passedOver = Optional.empty();
    private Optional<byte[]> body = Optional.empty();
    private Optional<Generation> generation = Optional.empty();

    RecordDraft(Source source) {
        this.source = source;
    }

    /** The record cannot be read; the first reason counts. */
    void lost(Loss why) {
        loss = loss.or(() -> Optional.of(why));
    }

    /** There is no response in it; counts more than anything else. */
    void passOver(String why) {
        passedOver = passedOver.or(() -> Optional.of(why));
    }

    /** The request is of that generation; the first that tells counts. */
    void generation(Optional<Generation> told) {
        generation = generation.or(() -> told);
    }

    void body(byte[] bytes) {
        body = Optional.of(bytes);
    }

    void body(String text) {
        body(text.getBytes(StandardCharsets.UTF_8));
    }

    void base64Body(String name, String text) {
        try {
            body(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            lost(Loss.broken("its '" + name + "' is no base64: " + e.getMessage()));
        }
    }

    void tell(RecordSink sink) {
        if (passedOver.isPresent()) {
            sink.passedOver(source, passedOver.get());
        } else if (loss.isPresent()) {
            loss.get().tell(source, sink);
        } else {
            sink.body(source, body.orElseGet(() -> new byte[0]), generation);
        }
    }
}
