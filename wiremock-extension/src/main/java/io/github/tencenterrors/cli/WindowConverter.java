package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.gateway.TimestampWindow;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Turns an argument into a window for timestamps, and tells a shell which there are. */
final class WindowConverter implements ITypeConverter<TimestampWindow>, Iterable<String> {

    private static final List<TimestampWindow> WINDOWS = List.of(TimestampWindow.values());

    @Override
    public TimestampWindow convert(String argument) {
        return WINDOWS.stream()
                .filter(window -> name(window).equals(argument))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "no timestamp window is called '" + argument + "'",
                                "",
                                "the documents name three",
                                Nearest.asQuestion(
                                        argument,
                                        WINDOWS.stream()
                                                .map(WindowConverter::name)
                                                .toList()))
                        .asIllegalArgument());
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(TimestampWindow.values())
                .map(WindowConverter::name)
                .iterator();
    }

    private static String name(TimestampWindow window) {
        return window.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
