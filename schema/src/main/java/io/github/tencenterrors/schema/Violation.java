package io.github.tencenterrors.schema;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.JsonText;
import io.github.tencenterrors.envelope.Position;
import java.util.ArrayList;
import java.util.List;

/** A rule that is broken under a JSON pointer; line and column are looked up only where there is something to report. */
record Violation(ContractRule rule, String pointer, String message) {

    static List<Finding> located(List<Violation> violations, JsonText json) {
        if (violations.isEmpty()) {
            return List.of();
        }
        List<String> pointers = new ArrayList<>(violations.size());
        for (Violation violation : violations) {
            pointers.add(violation.pointer());
        }
        List<Position> positions = json.positions(pointers);
        List<Finding> findings = new ArrayList<>(violations.size());
        for (int i = 0; i < positions.size(); i++) {
            findings.add(violations.get(i).at(positions.get(i)));
        }
        return findings;
    }

    private Finding at(Position position) {
        return new Finding(rule.id(), pointer, position, message);
    }
}
