package io.github.tencenterrors.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of an error table holds what.
 *
 * @param code the column of the code
 * @param module whether the header calls it a module code
 * @param title the short text
 * @param description the long text
 * @param solution what to do
 * @param httpStatus the HTTP status
 * @param language the language of the header
 */
record Columns(
        int code,
        boolean module,
        OptionalInt title,
        OptionalInt description,
        OptionalInt solution,
        OptionalInt httpStatus,
        Language language) {

    /**
     * The columns of a header, or empty where it is no header of an error table.
     *
     * @param underErrorCodes whether the heading above speaks of error codes, so that a mere "Code" is one
     */
    static Optional<Columns> of(List<String> header, boolean underErrorCodes) {
        List<Optional<ColumnRole>> roles = header.stream().map(ColumnRole::of).toList();
        OptionalInt module = first(roles, ColumnRole.MODULE_CODE);
        OptionalInt code = or(module, first(roles, ColumnRole.CODE));
        OptionalInt status = first(roles, ColumnRole.HTTP_STATUS);
        if (code.isEmpty() && underErrorCodes && header.size() > 1) {
            code = or(first(roles, ColumnRole.CODE_IF_HEADED), first(roles, ColumnRole.STATUS_OR_CODE));
        } else {
            status = or(status, first(roles, ColumnRole.STATUS_OR_CODE));
        }
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> titles = all(roles, ColumnRole.TITLE);
        List<Integer> descriptions = all(roles, ColumnRole.DESCRIPTION);
        return Optional.of(new Columns(
                code.getAsInt(),
                module.isPresent(),
                title(titles, descriptions),
                description(titles, descriptions),
                first(roles, ColumnRole.SOLUTION),
                status,
                Language.of(String.join(" ", header))));
    }

    /** Of two descriptions the first is the shorter. */
    private static OptionalInt title(List<Integer> titles, List<Integer> descriptions) {
        return descriptions.size() > 1 ? at(0, titles, descriptions) : at(0, titles);
    }

    private static OptionalInt description(List<Integer> titles, List<Integer> descriptions) {
        return titles.isEmpty() && descriptions.size() > 1
                ? at(1, descriptions)
                : descriptions.isEmpty() ? at(1, titles) : at(0, descriptions);
    }

    @SafeVarargs
    private static OptionalInt at(int index, List<Integer>... lists) {
        return Stream.of(lists)
                .flatMap(List::stream)
                .skip(index)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static OptionalInt first(List<Optional<ColumnRole>> roles, ColumnRole wanted) {
        return all(roles, wanted).stream().mapToInt(Integer::intValue).findFirst();
    }

    private static List<Integer> all(List<Optional<ColumnRole>> roles, ColumnRole wanted) {
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i).filter(wanted::equals).isPresent())
                .boxed()
                .toList();
    }

    private static OptionalInt or(OptionalInt first, OptionalInt second) {
        return first.isPresent() ? first : second;
    }
}
