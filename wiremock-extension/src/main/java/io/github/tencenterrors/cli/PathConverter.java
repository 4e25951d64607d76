package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Turns an argument into a path. */
final class PathConverter implements ITypeConverter<Path> {

    /** What Java makes of a character that the shell's locale does not have. */
    private static final String UNREADABLE = "\uFFFD";

    @Override
    public Path convert(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Problem(
                            "no path: '" + argument + "'",
                            "",
                            e.getReason(),
                            argument.contains(UNREADABLE)
                                    ? "set LC_ALL to a locale with UTF-8, such as C.UTF-8"
                                    : "give the path of a file")
                    .asIllegalArgument();
        }
    }
}
