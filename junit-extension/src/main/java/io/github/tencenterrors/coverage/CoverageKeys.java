package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The names of our configuration parameters.
 *
 * <p>JUnit tells the value of a name, and not which names there are: a misspelt one would be passed over, and a demand with
 * it. So those that can be seen are looked at: the system's properties, and the file {@code junit-platform.properties}.
 */
final class CoverageKeys {

    private static final String FILE = "junit-platform.properties";
    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(
                            CoverageSettings.OBSERVE,
                            CoverageSettings.FOLDER,
                            CoverageSettings.JUDGE,
                            CoverageSettings.CATALOGS),
                    Selection.criterionNames().stream())
            .map(name -> CoverageSettings.PREFIX + name)
            .toList();

    private CoverageKeys() {}

    /**
     * Refuses misspelt names.
     *
     * @throws IllegalArgumentException if there is one; the message offers the nearest
     */
    static void require(ClassLoader loader) {
        require(System.getProperties().stringPropertyNames(), "the system's properties");
        require(file(loader).stringPropertyNames(), FILE);
    }

    /** Java refuses a misspelt {@code u} escape by an IllegalArgumentException; JUnit has gone on without the whole file. */
    private static Properties file(ClassLoader loader) {
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem("'" + FILE + "' cannot be read", "", e.toString(), "mend the file").asIllegalArgument();
        }
    }

    static void require(Collection<String> names, String at) {
        names.stream()
                .filter(name -> name.startsWith(CoverageSettings.PREFIX) && !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new Problem(
                                    "no parameter is called '" + name + "'",
                                    at,
                                    "the names are fixed",
                                    Nearest.asQuestion(name, KNOWN))
                            .asIllegalArgument();
                });
    }
}
