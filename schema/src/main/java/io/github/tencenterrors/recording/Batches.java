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

    private final Run run;
    private final BytesRead bytesRead;
    private final Consumer<Batch> out;

    private Tally tally = Tally.ofPart();
    private List<Consumer<RecordingListener>> events = new ArrayList<>();
    private String reading = "";
    private long weight;

    Batches(Run run, BytesRead bytesRead, Consumer<Batch> out) {
        this.run = run;
        this.bytesRead = bytesRead;
        this.out = out;
    }

    @Override
    public void begin(String name) {
        reading = name;
        tally.addFile();
    }

    @Override
    public void body(Source source, byte[] body, Optional<Generation> generation) {
        checked(source, run.check(body, generation), body.length);
    }

    @Override
    public void tooLarge(Source source, String what) {
        withoutBody(source, ReadingRule.TOO_LARGE.id(), what);
    }

    @Override
    public void broken(Source source, String why) {
        withoutBody(source, BROKEN_RECORD, why);
    }

    @Override
    public void passedOver(Source source, String why) {
        tally.addPassedOver();
        tell(listener -> listener.passedOver(source.toString(), why));
        added(source, 0);
    }

    /** Hands on what has come since the last time. */
    void flush() {
        out.accept(new Batch(reading, bytesRead.take(), tally, events));
        tally = Tally.ofPart();
        events = new ArrayList<>();
        weight = 0;
    }

    private void withoutBody(Source source, String rule, String why) {
        checked(source, run.contract().withoutBody(new Finding(rule, "", Position.START, why)), 0);
    }

    private void checked(Source source, ContractReport report, int bytes) {
        tally.add(source, report, run.enough());
        tell(new Checked(source, report));
        added(source, bytes);
    }

    private record Checked(Source source, ContractReport report) implements Consumer<RecordingListener> {

        @Override
        public void accept(RecordingListener listener) {
            listener.checked(new CheckedResponse(source.toString(), report));
        }
    }

    private void tell(Consumer<RecordingListener> event) {
        if (run.listening()) {
            events.add(event);
        }
    }

    /** A record weighs something even without a body. */
    private void added(Source source, int bytes) {
        reading = source.file();
        weight += bytes + 100;
        if (weight >= LineCutter.CHUNK) {
            flush();
        }
    }
}
