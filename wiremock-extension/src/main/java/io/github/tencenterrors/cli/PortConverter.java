package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import picocli.CommandLine.ITypeConverter;

/** Sees to it that an argument is the number of a port. */
final class PortConverter implements ITypeConverter<String> {

    private static final int HIGHEST = 65_535;

    @Override
    public String convert(String argument) {
        if (!argument.matches("\\d{1,5}") || Integer.parseInt(argument) > HIGHEST) {
            throw new Problem(
                            "no port: '" + argument + "'",
                            "",
                            "a port is a number from 0 to " + HIGHEST,
                            "give a free one, such as 8080; 0 takes any")
                    .asIllegalArgument();
        }
        return argument;
    }
}
