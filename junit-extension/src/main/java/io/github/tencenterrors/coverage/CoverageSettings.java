package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the configuration parameters {@code tencent-errors.coverage.*} ask for.
 *
 * @param observe whether observations are written to files
 * @param folder where
 * @param judge whether a class or a run may fail for what it leaves out
 * @param demand what the run must cover; empty where nothing is demanded of it
 */
record CoverageSettings(boolean observe, Path folder, boolean judge, Optional<CoverageDemand> demand) {

    static final String PREFIX = "tencent-errors.coverage.";
    static final String CATALOGS = "catalogs";
    static final String FOLDER = "folder";
    static final String JUDGE = "judge";
    static final String OBSERVE = "observe";

    private static final String DEFAULT_FOLDER = "target/tencent-errors/coverage";

    /**
     * What is asked for.
     *
     * @param parameters the values by their names
     * @param loader finds catalogues
     * @throws IllegalArgumentException if a value cannot be used
     */
    static CoverageSettings of(Function<String, Optional<String>> parameters, ClassLoader loader) {
        return new CoverageSettings(
                flag(OBSERVE, false, parameters),
                folder(parameters.apply(PREFIX + FOLDER).orElse(DEFAULT_FOLDER)),
                flag(JUDGE, true, parameters),
                demand(parameters, loader));
    }

    private static boolean flag(String name, boolean otherwise, Function<String, Optional<String>> parameters) {
        String value = parameters.apply(PREFIX + name).orElse(Boolean.toString(otherwise));
        if (!value.equals("true") && !value.equals("false")) {
            throw new Problem(
                            "'" + value + "' is neither true nor false", PREFIX + name, "it is yes or no", "write true")
                    .asIllegalArgument();
        }
        return value.equals("true");
    }

    private static Path folder(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new Problem("no path: '" + path + "'", PREFIX + FOLDER, e.getReason(), "name a folder")
                    .asIllegalArgument();
        }
    }

    /** A parameter without a value counts as not given: so a system property takes back what a file says. */
    private static Optional<CoverageDemand> demand(Function<String, Optional<String>> parameters, ClassLoader loader) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String name : Selection.criterionNames()) {
            parameters
                    .apply(PREFIX + name)
                    .map(CoverageSettings::values)
                    .filter(values -> !values.isEmpty())
                    .ifPresent(values -> words.put(name, values));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CoverageDemand.of(
                PREFIX + "*",
                words.keySet().stream().map(name -> PREFIX + name).collect(Collectors.joining(", ")),
                selection(words),
                catalog(parameters, loader)));
    }

    private static Selection selection(Map<String, List<String>> words) {
        try {
            return Selection.of(words);
        } catch (MisuseException e) {
            Problem problem = e.problem();
            throw new MisuseException(
                    new Problem(problem.what(), PREFIX + problem.at(), problem.why(), problem.fix()), e);
        }
    }

    private static ErrorCatalog catalog(Function<String, Optional<String>> parameters, ClassLoader loader) {
        return parameters.apply(PREFIX + CATALOGS).map(CoverageSettings::values).orElse(List.of()).stream()
                .map(resource -> ErrorCatalog.read(resource, loader))
                .reduce(ErrorCatalog.bundled(), ErrorCatalog::plus);
    }

    /** Values are separated by commas. */
    private static List<String> values(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
