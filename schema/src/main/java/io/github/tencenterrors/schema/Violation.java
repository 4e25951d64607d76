package io.github.tencenterrors.schema;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.JsonText;
import io.github.tencenterrors.envelope.Position;
import java.util.List;
import java.util.stream.IntStream;

/** A rule that is broken under a JSON pointer; line and column are looked up only where there is something to report. */
record Violation(ContractRule rule, String pointer, String message) {

    static List<Finding> located(List<Violation> violations, JsonText json) {
        if (violations.isEmpty()) {
            return List.of();
        }
        List<Position> positions =
                json.positions(violations.stream().map(Violation::pointer).toList());
        return IntStream.range(0, violations.size())
                .mapToObj(i -> violations.get(i).at(positions.get(i)))
                .toList();
    }

    private Finding at(Position position) {
        return new Finding(rule.id(), pointer, position, message);
    }
}
