package io.github.tencenterrors.handling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The matrices that several JVMs, or CI shards, have written, and one page of them all.
 *
 * <p>Matrices of one name are of one probe, and become one: each error counts once, and where they differ, with the worst of
 * what was found. Immutable.
 *
 * @since 0.1
 */
public final class HandlingReport {

    private static final String BEGINNING = "handling-";
    private static final String ENDING = ".json";
    private static final String MERGED = "merged-";
    private static final int BEGINNING_OF_FILE = 200;
    private static final int MOST_NAMED = 5;

    private final List<HandlingMatrix> matrices;
    private final List<String> remarks;

    private HandlingReport(List<HandlingMatrix> matrices, List<String> remarks) {
        this.matrices = List.copyOf(matrices);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads the files {@code handling-*.json} that {@link HandlingMatrix#writeReport()} has written; there may be none.
     *
     * @param places folders, which are searched at any depth; files of another name are passed over
     * @throws IllegalArgumentException if a file cannot be read as a matrix; the message names the place
     */
    public static HandlingReport read(List<Path> places) {
        Set<Path> files = new LinkedHashSet<>();
        places.forEach(each -> files.addAll(below(each)));
        Map<String, List<HandlingMatrix>> byName = files.stream()
                .map(HandlingMatrix::read)
                .collect(Collectors.groupingBy(HandlingMatrix::name, LinkedHashMap::new, Collectors.toList()));
        List<Merging> mergings = byName.values().stream().map(Merging::new).toList();
        return new HandlingReport(
                mergings.stream().map(Merging::merged).toList(),
                mergings.stream().flatMap(each -> remark(each).stream()).toList());
    }

    /** The matrices, merged by name, in the order in which they were found. */
    public List<HandlingMatrix> matrices() {
        return matrices;
    }

    /**
     * The matrices as JSON, Markdown and JUnit's XML, by the names of such files: {@code merged-the-order-service.json},
     * {@code .md} and {@code .xml}.
     *
     * <p>Nothing that {@link HandlingMatrix#writeReport()} writes is called so, and {@link #read} passes them over: what was
     * merged once would count for ever, whatever the probe finds later.
     */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        matrices.stream()
                .map(MatrixReport::data)
                .forEach(data -> data.forEach((name, text) -> files.put(merged(name), text)));
        return files;
    }

    /** Where matrices of one name differ. */
    public List<String> remarks() {
        return remarks;
    }

    /** Whether a verdict in them is not waived. */
    public boolean hasUnwaivedVerdict() {
        return matrices.stream().flatMap(each -> each.verdicts().stream()).anyMatch(each -> !each.isWaived());
    }

    /** What was found, for a terminal; lines end in a line feed. */
    public String toText() {
        return matrices.stream().map(MatrixText::of).collect(Collectors.joining("\n"));
    }

    /** The handling of each error, as an object on a line of its own. */
    public String toJsonLines() {
        return matrices.stream().map(MatrixJson::lines).collect(Collectors.joining());
    }

    /** See {@link HandlingMatrix#toMarkdown()}; as many as there are matrices. */
    public String toMarkdown() {
        return matrices.stream().map(HandlingMatrix::toMarkdown).collect(Collectors.joining("\n"));
    }

    /** One page of all matrices, in English and Chinese; see {@link HandlingMatrix#toHtml()}. */
    public String toHtml() {
        return MatrixPage.of(matrices, Optional.empty());
    }

    /** The same with what tests have exercised; without a matrix, a page of that alone. */
    public String toHtml(ExercisedErrors exercised) {
        return MatrixPage.of(matrices, Optional.of(exercised));
    }

    private static List<Path> below(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(HandlingReport::isCalledLikeAMatrix)
                    .filter(HandlingReport::isMatrix)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw MatrixNode.refusal(place.toString(), e.toString());
        }
    }

    private static String merged(String name) {
        return MERGED + name.substring(name.indexOf(BEGINNING) + BEGINNING.length());
    }

    private static boolean isCalledLikeAMatrix(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return name.startsWith(BEGINNING) && name.endsWith(ENDING);
    }

    /** Others may be called so, too. */
    private static boolean isMatrix(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING_OF_FILE), StandardCharsets.UTF_8)
                    .contains("\"" + MatrixJson.SCHEMA + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> remark(Merging merging) {
        List<String> disputed = new ArrayList<>(merging.disputed());
        if (disputed.isEmpty()) {
            return Optional.empty();
        }
        int more = disputed.size() - MOST_NAMED;
        return Optional.of("%s matrices of '%s' differ, and the worst of each counts: %s%s"
                .formatted(
                        merging.matrices().size(),
                        Shown.line(merging.matrices().get(0).name()),
                        disputed.stream().limit(MOST_NAMED).map(Shown::line).collect(Collectors.joining("; ")),
                        more > 0 ? "; and " + more + " more" : ""));
    }
}
