package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of a report, all called after the matrix. */
final class MatrixReport {

    static final Path FOLDER = Path.of("target", "tencent-errors");

    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9._]+");
    private static final int LONGEST = 60;

    private MatrixReport() {}

    /** Writes all of them, and gives the page. */
    static Path write(HandlingMatrix matrix, Path folder) {
        String name = fileName(matrix.name());
        Path page = folder.resolve(name + ".html");
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : data(matrix).entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(page, matrix.toHtml());
        } catch (IOException e) {
            throw new MisuseException(
                    new Problem(
                            "the report cannot be written: '" + folder + "'",
                            "report on '" + Shown.line(matrix.name()) + "'",
                            e.toString(),
                            "name a folder that can be made and written to"),
                    e);
        }
        return page;
    }

    /** The texts of all but the page, by the names of their files. */
    static Map<String, String> data(HandlingMatrix matrix) {
        String name = fileName(matrix.name());
        return Map.of(
                name + ".json",
                matrix.toJson(),
                "TEST-" + name + ".xml",
                matrix.toJUnitXml(),
                name + ".md",
                matrix.toMarkdown());
    }

    /**
     * A name that every file system takes, in whatever locale and whether or not case counts there; another one for each name
     * of a matrix: where it does not tell all, a hash does.
     */
    static String fileName(String name) {
        String plain = NO_NAME.matcher(name).replaceAll("-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        boolean whole = cut.replace('-', ' ').equals(name.toLowerCase(Locale.ROOT)) && !cut.endsWith(".");
        return whole
                ? "handling-" + cut
                : ("handling-" + cut + "-" + HexFormat.of().toHexDigits(name.hashCode())).replaceAll("-+", "-");
    }
}
