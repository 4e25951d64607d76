package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which documented errors of a selection were exercised by a passing test, in several JVMs together.
 *
 * <pre>{@code
 * CoverageReport report = CoverageReport.read(
 *         List.of(Path.of("target/tencent-errors")),
 *         ErrorCatalog.bundled(),
 *         Selection.all().withGenerations(Generation.API_3_0));
 * }</pre>
 *
 * <p>The files are those that tests write where {@code tencent-errors.coverage.observe} is {@code true} among JUnit's
 * configuration parameters. Immutable.
 *
 * @since 0.1
 */
public final class CoverageReport {

    private static final int MOST_NAMED = 5;

    private final Selection selection;
    private final List<ObservedRun> runs;
    private final List<CoveredError> errors;
    private final List<ErrorIdentity> unlisted;
    private final List<String> remarks;

    private CoverageReport(CoverageReader read, CoverageDemand demand, ErrorCatalog catalog, Selection selection) {
        this.selection = selection;
        this.runs = read.runs();
        this.errors = read.tally().of(demand.errors());
        this.unlisted = read.tally().identities().stream()
                .filter(error -> catalog.find(error).isEmpty())
                .sorted(Comparator.comparing(ErrorIdentity::label))
                .toList();
        this.remarks = read.remarks();
    }

    /**
     * Merges what files tell. A line that a killed JVM has left torn is told among the {@link #remarks()}.
     *
     * @param places files, or folders with files whose names end in {@code .coverage.jsonl}
     * @param catalog the catalogue that is selected from
     * @param selection the errors that are to be covered
     * @throws IllegalArgumentException if there is no file, one cannot be read or is of another version, or the selection
     *     selects nothing
     */
    public static CoverageReport read(List<Path> places, ErrorCatalog catalog, Selection selection) {
        CoverageDemand demand = CoverageDemand.of("the selection", "", selection, catalog);
        CoverageReader reader = new CoverageReader();
        CoverageFiles.in(places).forEach(reader::read);
        return new CoverageReport(reader, demand, catalog, selection);
    }

    /** Which errors were to be covered. */
    public Selection selection() {
        return selection;
    }

    /** The runs whose observations are merged here, in the order of their files. */
    public List<ObservedRun> runs() {
        return runs;
    }

    /** Every error of the selection, in the order of the catalogue. */
    public List<CoveredError> errors() {
        return errors;
    }

    /** The errors of the selection that no passing test has exercised. */
    public List<CoveredError> gaps() {
        return errors.stream().filter(error -> !error.isCovered()).toList();
    }

    /** Whether there are none. */
    public boolean isComplete() {
        return gaps().isEmpty();
    }

    /** How many errors of the selection are in each state. */
    public Map<CoverageState, Integer> counts() {
        Map<CoverageState, Integer> counts = new EnumMap<>(CoverageState.class);
        for (CoverageState state : CoverageState.values()) {
            counts.put(state, 0);
        }
        errors.forEach(error -> counts.merge(error.state(), 1, Integer::sum));
        return counts;
    }

    /** Errors that were played and that the catalogue does not have, such as those of a catalogue of the tests' own. */
    public List<ErrorIdentity> unlisted() {
        return unlisted;
    }

    /** What a reader should know besides: runs that did not come to their end, and errors that the catalogue lacks. */
    public List<String> remarks() {
        List<String> all = new ArrayList<>(remarks);
        if (!unlisted.isEmpty()) {
            all.add("of what was played, %s %s in no catalogue here: %s%s; add the catalogue that the tests have"
                    .formatted(
                            unlisted.size(),
                            unlisted.size() == 1 ? "error is" : "errors are",
                            unlisted.stream()
                                    .limit(MOST_NAMED)
                                    .map(ErrorIdentity::label)
                                    .collect(Collectors.joining("; ")),
                            unlisted.size() > MOST_NAMED ? "; …" : ""));
        }
        return List.copyOf(all);
    }

    /** The report for a terminal; lines end in a line feed. */
    public String toText() {
        return CoverageText.of(this);
    }

    /** The report as {@code coverage.schema.json} describes it. */
    public String toJson() {
        return CoverageJson.of(this);
    }

    /** Every error as an object on a line of its own: an element of {@code errors} in {@link #toJson()}. */
    public String toJsonLines() {
        return CoverageJson.lines(this);
    }

    /** The report as Markdown, short enough for the summary of a CI job: what is not covered is listed, the rest counted. */
    public String toMarkdown() {
        return CoverageMarkdown.of(this);
    }

    /** The report in the format of JUnit's XML reports: a test case for each error, which fails where it is not covered. */
    public String toJUnitXml() {
        return CoverageXml.of(this);
    }
}
