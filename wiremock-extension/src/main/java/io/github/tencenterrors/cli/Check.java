package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.recording.RecordingListener;
import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} is asked to do.
 *
 * <p>Most runs look at one small file, and the JVM's start is most of their time: the plain loops here and in what they call
 * are there because each first use of a lambda costs milliseconds.
 *
 * @param paths the recordings; {@code -} is standard input, which is read after the others
 * @param catalogs catalogue files, whose codes are documented too
 * @param documented whether the contract of the documents counts, and not that of the wire
 * @param format of the result
 * @param out the file that the result is written to; null, or {@code -}, for standard output
 */
record Check(
        List<Path> paths,
        List<Path> catalogs,
        boolean documented,
        CheckFormat format,
        @Nullable Path out) {

    /** Standard input among the paths, standard output as a file. */
    private static final String STANDARD = "-";

    Check {
        paths = List.copyOf(paths);
        catalogs = List.copyOf(catalogs);
        out = out != null && out.toString().equals(STANDARD) ? null : out;
    }

    /**
     * Does it, and says with which exit status.
     *
     * @throws IllegalArgumentException if something cannot be read or written, or no response is recorded
     */
    int on(Console console) {
        List<Recordings> recordings = recordings(console);
        OutputFile file = out == null
                ? null
                : OutputFile.at(out).apartFrom(paths, InputKind.RECORDING).apartFrom(catalogs, InputKind.CATALOG);
        ResponseContract contract = contract();
        try (Lines lines = format == CheckFormat.JSON ? Lines.into(file, console) : null;
                CheckWatch watch = new CheckWatch(console, lines)) {
            write(report(recordings, contract, watch), file, console);
            return watch.status();
        }
    }

    private List<Recordings> recordings(Console console) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!path.toString().equals(STANDARD)) {
                files.add(path);
            }
        }
        List<Recordings> recordings = new ArrayList<>();
        if (!files.isEmpty()) {
            recordings.add(Recordings.in(files));
        }
        if (files.size() < paths.size() - 1) {
            throw new Problem("standard input is given twice", "PATH", "it can be read only once", "keep one '-'")
                    .asIllegalArgument();
        }
        if (files.size() < paths.size()) {
            recordings.add(Recordings.from(STANDARD, console.in()));
        }
        return recordings;
    }

    private ResponseContract contract() {
        ResponseContract contract = documented ? ResponseContract.documented() : ResponseContract.wire();
        if (catalogs.isEmpty()) {
            return contract;
        }
        ErrorCatalog all = ErrorCatalog.bundled();
        for (Path file : catalogs) {
            all = all.joinedWith(InputFile.catalog("--catalog", file));
        }
        return contract.withCatalog(all);
    }

    /** Of all recordings; none where the result's reader has left before their end. */
    private static @Nullable RecordingReport report(
            List<Recordings> recordings, ResponseContract contract, RecordingListener listener) {
        try {
            RecordingReport report = recordings.get(0).check(contract, listener);
            for (Recordings later : recordings.subList(1, recordings.size())) {
                report = report.plus(later.check(contract, listener));
            }
            requireResponses(report);
            return report;
        } catch (OutputEndedException e) {
            return null;
        }
    }

    /** A check that checks nothing would let everything pass. */
    private static void requireResponses(RecordingReport report) {
        if (report.responses() == 0) {
            throw new Problem(
                            "there is nothing to check",
                            "PATH",
                            "no response is recorded there",
                            "name recordings: files of one response each, JSON lines, HAR, or mappings of WireMock")
                    .asIllegalArgument();
        }
    }

    private void write(@Nullable RecordingReport report, @Nullable OutputFile file, Console console) {
        if (report == null || format == CheckFormat.JSON) {
            return; // lines are written as they come
        }
        String text = format == CheckFormat.TEXT ? report.toText() : report.toHtml();
        if (file == null) {
            console.out().print(text);
        } else {
            file.write(text);
        }
    }
}
