package io.github.tencenterrors.schema;

import io.github.tencenterrors.envelope.ReadingRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules of ours that stand beside those of reading; {@link ContractReport} describes them to users. */
enum ContractRule {
    MISSING_MEMBER,
    WRONG_TYPE,
    UNEXPECTED_MEMBER,
    UNEXPECTED_VALUE,
    UNDOCUMENTED_CODE,
    UNDOCUMENTED_MODULE_CODE,
    UNTIDY_CODE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String id() {
        return id;
    }

    /** The names of all rules that a finding can be of. */
    static List<String> ids() {
        return Stream.concat(
                        Arrays.stream(ReadingRule.values()).map(ReadingRule::id),
                        Arrays.stream(values()).map(ContractRule::id))
                .toList();
    }
}
