package io.github.tencenterrors.recording;

/** A report as a page for a browser. */
final class ReportPage {

    private ReportPage() {}

    static String of(RecordingReport report) {
        throw new UnsupportedOperationException();
    }
}
