package io.github.tencenterrors.recording;

/** A report as lines for a terminal. */
final class ReportText {

    private ReportText() {}

    static String of(RecordingReport report) {
        throw new UnsupportedOperationException();
    }
}
