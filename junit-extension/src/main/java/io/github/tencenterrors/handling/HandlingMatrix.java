package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.LocalizedText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the code under test does with every documented error of a selection.
 *
 * @param name what was probed, for people
 * @param selection the selection, in words; in English and Chinese
 * @param seed what the made-up codes were drawn with; the same seed draws the same codes
 * @param baselines what it does with errors that no document lists
 * @param errors what it does with those that one does, in the order of the catalogue
 * @param faults what it does with answers that are no error responses
 * @param notJudged the verdicts for which something was wanting; they have not passed
 * @param waivers what it was told to live with, and what that is worth
 * @since 0.1
 */
public record HandlingMatrix(
        String name,
        LocalizedText selection,
        long seed,
        List<Baseline> baselines,
        List<HandledError> errors,
        List<HandledFault> faults,
        List<NotJudged> notJudged,
        List<JudgedWaiver> waivers) {

    /** Copies the lists. */
    public HandlingMatrix {
        baselines = List.copyOf(baselines);
        errors = List.copyOf(errors);
        faults = List.copyOf(faults);
        notJudged = List.copyOf(notJudged);
        waivers = List.copyOf(waivers);
    }

    /**
     * The matrix in a file that {@link #toJson()} or {@link #writeReport()} has made. What was masked there stays masked.
     *
     * @throws IllegalArgumentException if it cannot be read, or is of a release that plays other answers; the message names
     *     the place
     */
    public static HandlingMatrix read(Path file) {
        return MatrixReader.read(file);
    }

    /** How many errors are handled in which way; every way is there, in the order of {@link Handling}. */
    public Map<Handling, Integer> counts() {
        Map<Handling, Integer> counts = new EnumMap<>(Handling.class);
        for (Handling each : Handling.values()) {
            counts.put(each, 0);
        }
        errors.forEach(each -> counts.merge(each.handling(), 1, Integer::sum));
        return counts;
    }

    /** The documented error with what the code under test does with it, if it was probed. */
    public Optional<HandledError> find(DocumentedError error) {
        return errors.stream()
                .filter(each -> each.error().identity().equals(error.identity()))
                .findFirst();
    }

    /** All verdicts, waived ones too: those on errors in their order, then those on faults. */
    public List<GivenVerdict> verdicts() {
        return Stream.concat(
                        errors.stream().flatMap(each -> each.verdicts().stream()),
                        faults.stream().flatMap(each -> each.verdicts().stream()))
                .toList();
    }

    /** Why a verdict could not be given or refused; empty where it was judged. */
    public Optional<NotJudged> whyNotJudged(Verdict verdict) {
        return notJudged.stream().filter(each -> each.verdict() == verdict).findFirst();
    }

    /** The same with those waivers, and no others, as they stand today by the clock of this machine. */
    public HandlingMatrix waiving(Waivers others) {
        return waiving(others, LocalDate.now(ZoneId.systemDefault()));
    }

    /** The same with those waivers, and no others, as they stand on that day. */
    public HandlingMatrix waiving(Waivers others, LocalDate day) {
        return Waiving.of(this, others, day);
    }

    /** The same without durations and without the times of attempts, which differ from run to run. */
    public HandlingMatrix withoutTimes() {
        return new HandlingMatrix(
                name,
                selection,
                seed,
                baselines.stream().map(Baseline::withoutTimes).toList(),
                errors.stream().map(HandledError::withoutTimes).toList(),
                faults.stream().map(HandledFault::withoutTimes).toList(),
                notJudged,
                waivers);
    }

    /**
     * The matrix as JSON of the format that {@code handling-matrix.schema.json} describes, with what was played and all that
     * a report says of errors and verdicts. Values whose names sound like secrets are masked.
     */
    public String toJson() {
        return MatrixJson.write(this);
    }

    /**
     * A test case for each error and each fault, as XML that CI servers read of JUnit: it fails for verdicts that are not
     * waived, and is skipped where all are, with their reasons.
     */
    public String toJUnitXml() {
        return MatrixXml.write(this);
    }

    /**
     * The counts, the verdicts with their codes, and the waivers, as Markdown of fewer than 65,536 characters: fit for the
     * summary of a CI job and for a comment on a pull request. Of many codes the first are named, and the others counted.
     */
    public String toMarkdown() {
        return MatrixMarkdown.write(this);
    }

    /**
     * The matrix as a page for a browser, in English and Chinese, that needs neither network nor server: outcomes by
     * category, and of each error the evidence, what was played, the attempts, and the verdicts.
     */
    public String toHtml() {
        return MatrixPage.of(List.of(this), Optional.empty());
    }

    /**
     * Writes the report to {@code target/tencent-errors} below the working directory.
     *
     * @return the page
     * @throws IllegalArgumentException if that is not possible; the message says why
     */
    public Path writeReport() {
        return writeReport(MatrixReport.FOLDER);
    }

    /**
     * Writes the report to that folder, which is made if need be: the page, and beside it JSON, XML and Markdown.
     *
     * <p>The files are called after the matrix: {@code handling-the-order-service.html}, {@code .json}, {@code .md}, and
     * {@code TEST-handling-the-order-service.xml}. Where the name has other characters than small Latin letters, digits, dots
     * and single blanks, or is long, a hash stands behind it. Those of a matrix of the same name are replaced.
     *
     * @return the page
     * @throws IllegalArgumentException if that is not possible; the message says why
     */
    public Path writeReport(Path folder) {
        return MatrixReport.write(this, folder);
    }

    /** The counts in words. */
    @Override
    public String toString() {
        return MatrixText.summary(this);
    }
}
