package io.github.tencenterrors.cli;

import io.github.tencenterrors.cli.ChangedError.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changed errors for people: a line for each, below it what has changed, and at the end how many there are. */
final class ChangeSummary {

    private ChangeSummary() {}

    static Stream<String> lines(List<ChangedError> changes) {
        return Stream.concat(changes.stream().flatMap(ChangeSummary::lines), Stream.of(count(changes)));
    }

    private static Stream<String> lines(ChangedError change) {
        Stream<String> head = Stream.of("%-8s %s".formatted(change.kind(), change.identity()));
        return change.kind() == Kind.CHANGED
                ? Stream.concat(head, change.fields().stream().map(ChangeSummary::line))
                : head;
    }

    private static String line(ChangedError.Field field) {
        return TextTable.onOneLine("- %s: '%s' became '%s'"
                        .formatted(
                                field.name(),
                                field.before().orElse(""),
                                field.after().orElse("")))
                .indent(2)
                .stripTrailing();
    }

    private static String count(List<ChangedError> changes) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        changes.stream().filter(change -> change.kind() == kind).count() + " " + kind)
                .collect(Collectors.joining(", "));
    }
}
