package io.github.tencenterrors.cli;

import io.github.tencenterrors.recording.CheckedResponse;
import io.github.tencenterrors.recording.RecordingListener;
import org.jspecify.annotations.Nullable;

/** Tells of recordings while they are being checked: lines of the result, how far reading is, what was passed over. */
final class CheckWatch implements RecordingListener, AutoCloseable {

    private final @Nullable Lines lines;
    private final PassedOver passedOver;
    private final CheckProgress progress;
    private boolean conforms = true;

    CheckWatch(Console console, @Nullable Lines lines) {
        this.lines = lines;
        this.passedOver = new PassedOver(console);
        this.progress = new CheckProgress(console);
    }

    @Override
    public void checked(CheckedResponse response) {
        conforms &= response.report().conforms();
        if (lines != null) {
            lines.line(response.toJson());
        }
    }

    @Override
    public void passedOver(String source, String why) {
        passedOver.add(source, why);
    }

    @Override
    public void progressed(String source, long bytesRead, long bytesInAll) {
        progress.at(bytesRead, bytesInAll);
    }

    /** The exit status that the responses so far ask for. */
    int status() {
        return conforms ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    @Override
    public void close() {
        progress.close();
        passedOver.tell();
    }
}
