package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.envelope.ReadingRule;
import io.github.tencenterrors.schema.ContractReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks records as they come, and hands the results on in batches of bounded size. */
final class Batches implements RecordSink {

    /** The rule of records that cannot be read. */
    static final String BROKEN_RECORD = "broken-record";

    private static final byte[] NO_BODY = {};

    private final Run run;
    private final BytesRead bytesRead;
    private final Consumer<Batch> out;

    private Tally tally = Tally.ofPart();
    private List<Consumer<RecordingListener>> events = new ArrayList<>();
    private String source = "";
    private long weight;

    Batches(Run run, BytesRead bytesRead, Consumer<Batch> out) {
        this.run = run;
        this.bytesRead = bytesRead;
        this.out = out;
    }

    @Override
    public void begin(String name) {
        source = name;
        tally.addFile();
    }

    @Override
    public void body(Place place, byte[] body, Optional<Generation> generation) {
        checked(place, run.check(body, generation), body);
    }

    @Override
    public void tooLarge(Place place, String what) {
        withoutBody(place, ReadingRule.TOO_LARGE.id(), what);
    }

    @Override
    public void broken(Place place, String why) {
        withoutBody(place, BROKEN_RECORD, why);
    }

    @Override
    public void passedOver(Place place, String why) {
        tally.addPassedOver();
        tell(listener -> listener.passedOver(place.toString(), why));
        added(place, 0);
    }

    /** Hands on what has come since the last time. */
    void flush() {
        out.accept(new Batch(source, bytesRead.take(), tally, events));
        tally = Tally.ofPart();
        events = new ArrayList<>();
        weight = 0;
    }

    private void withoutBody(Place place, String rule, String why) {
        checked(place, run.contract().withoutBody(new Finding(rule, "", Position.START, why)), NO_BODY);
    }

    private void checked(Place place, ContractReport report, byte[] body) {
        tally.add(place, report, run.enough());
        tell(listener -> listener.checked(new CheckedResponse(place.toString(), report)));
        added(place, body.length);
    }

    private void tell(Consumer<RecordingListener> event) {
        if (run.listening()) {
            events.add(event);
        }
    }

    /** A record weighs something even without a body. */
    private void added(Place place, int bytes) {
        source = place.file();
        weight += bytes + 100;
        if (weight >= LineCutter.CHUNK) {
            flush();
        }
    }
}
