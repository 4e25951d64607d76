package io.github.tencenterrors.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arguments of {@code check} in their plainest form, read without picocli.
 *
 * <p>Loading picocli takes longer than everything else that is done for one small file. So what is here reads arguments
 * that leave no doubt, and knows no abbreviation, help or message: whatever it does not take, picocli gets. A test sees to
 * it that picocli reads the same from what is taken here.
 */
final class CheckArguments {

    private final List<Path> paths = new ArrayList<>();
    private final List<Path> catalogs = new ArrayList<>();
    private boolean documented;
    private @Nullable CheckFormat format;
    private @Nullable Path out;

    private CheckArguments() {}

    /** What the arguments, the command's name among them, ask for; null if only picocli can tell. */
    static @Nullable Check plain(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("check")) {
            return null;
        }
        CheckArguments read = new CheckArguments();
        int next = 1;
        while (next < arguments.length) {
            int taken = read.take(arguments[next], next + 1 < arguments.length ? arguments[next + 1] : "");
            if (taken == 0) {
                return null;
            }
            next += taken;
        }
        return read.check();
    }

    private @Nullable Check check() {
        return paths.isEmpty()
                ? null
                : new Check(paths, catalogs, documented, format == null ? CheckFormat.TEXT : format, out);
    }

    /** Takes an argument, and what is behind it where that is its value; says how many it took. */
    private int take(String argument, String behind) {
        if (!argument.startsWith("-") || argument.equals("-")) {
            return add(paths, argument) ? 1 : 0;
        }
        if (argument.equals("--documented") && !documented) {
            documented = true;
            return 1;
        }
        return takeOption(argument, behind) ? 2 : 0;
    }

    private boolean takeOption(String name, String value) {
        if (name.equals("--catalog")) {
            return add(catalogs, value);
        }
        if (name.equals("--out") && out == null) {
            out = path(value);
            return out != null;
        }
        if (name.equals("--format") && format == null) {
            format = format(value);
            return format != null;
        }
        return false;
    }

    private static boolean add(List<Path> list, String argument) {
        Path path = path(argument);
        return path != null && list.add(path);
    }

    private static @Nullable Path path(String argument) {
        if (argument.isEmpty() || (argument.startsWith("-") && argument.length() > 1)) {
            return null;
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable CheckFormat format(String name) {
        for (CheckFormat each : CheckFormat.values()) {
            if (each.toString().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
