package io.github.tencenterrors.catalog;

import java.util.List;
import java.util.function.Function;

/**
 * One thing that a selection asks of an error: that one of its values matches one of those wanted.
 *
 * @param noun what a value is called in messages
 * @param wanted the values or globs given; empty asks nothing
 * @param values what an error has to offer
 */
record Criterion(String noun, List<String> wanted, Function<DocumentedError, List<String>> values) {

    boolean matches(DocumentedError error) {
        return wanted.isEmpty() || wanted.stream().anyMatch(each -> matches(each, error));
    }

    boolean matches(String oneWanted, DocumentedError error) {
        return values.apply(error).stream().anyMatch(value -> Glob.matches(oneWanted, value));
    }
}
