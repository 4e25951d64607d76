package io.github.tencenterrors.samples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.recording.CheckedResponse;
import io.github.tencenterrors.recording.RecordingListener;
import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** What a listener hears of a recording. */
final class Heard implements RecordingListener {

    private final String name;
    private final List<String> responses = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    private Heard(String name) {
        this.name = name;
    }

    /** Any bytes are read twice to the same end, and the report counts what was heard. */
    static void assertAddsUp(String name, byte[] recording) {
        Heard first = new Heard(name);
        RecordingReport report = first.report(recording);
        Heard second = new Heard(name);
        second.report(recording);

        assertThat(second.responses).isEqualTo(first.responses);
        assertThat(second.passedOver).isEqualTo(first.passedOver);
        assertThat(report.responses()).isEqualTo(first.responses.size());
        report.toText();
        report.toHtml();
    }

    private RecordingReport report(byte[] recording) {
        return Recordings.from(name, new ByteArrayInputStream(recording)).check(ResponseContract.documented(), this);
    }

    @Override
    public void checked(CheckedResponse response) {
        assertThat(response.source()).startsWith(name);
        responses.add(response.toJson());
    }

    @Override
    public void passedOver(String source, String why) {
        assertThat(source).startsWith(name);
        passedOver.add(source + why);
    }
}
