package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the arguments of a command name: files whatever they are called, and the pages below folders. */
final class PageFiles {

    private PageFiles() {}

    /**
     * The pages, in the order of the arguments; those of a folder sorted, and each of them once.
     *
     * @throws IllegalArgumentException if an argument leads nowhere, or to a folder without a page
     */
    static List<Path> of(List<Path> arguments) {
        return arguments.stream().flatMap(PageFiles::of).distinct().toList();
    }

    private static Stream<Path> of(Path argument) {
        InputFile.requireExisting("PAGE|FOLDER", argument);
        return Files.isDirectory(argument) ? below(argument).stream() : Stream.of(argument);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(PageFiles::isPage).sorted().toList();
            if (pages.isEmpty()) {
                throw new Problem(
                                "there is no page in '" + folder + "'",
                                "PAGE|FOLDER",
                                "the pages of a folder end in .md, .markdown, .htm, .html, .txt",
                                "name pages of other endings one by one")
                        .asIllegalArgument();
            }
            return pages;
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("'" + folder + "' cannot be read", "PAGE|FOLDER", e.toString(), "check its permissions")
                    .asIllegalArgument();
        }
    }

    private static boolean isPage(Path file) {
        return InputKind.PAGE.hasName(file) && Files.isRegularFile(file);
    }
}
