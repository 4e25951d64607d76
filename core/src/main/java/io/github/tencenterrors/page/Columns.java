package io.github.tencenterrors.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of an error table holds what.
 *
 * @param width how many columns make one entry; fewer than there are where entries stand side by side
 * @param code the column of the error code
 * @param moduleCode the column of the module code
 * @param title the short text
 * @param description the long text
 * @param solution what to do
 * @param httpStatus the HTTP status
 * @param language the language of the header
 */
record Columns(
        int width,
        OptionalInt code,
        OptionalInt moduleCode,
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
        List<Optional<ColumnRole>> all = header.stream().map(HeaderWords::role).toList();
        List<Optional<ColumnRole>> roles = all.subList(0, width(all));
        OptionalInt moduleCode = at(0, each(roles, ColumnRole.MODULE_CODE));
        OptionalInt code = at(0, each(roles, ColumnRole.CODE));
        List<Integer> statuses = each(roles, ColumnRole.HTTP_STATUS);
        if (code.isPresent() || moduleCode.isPresent()) {
            statuses = both(statuses, each(roles, ColumnRole.STATUS_OR_CODE));
        } else if (underErrorCodes && roles.size() > 1) {
            code = at(0, both(each(roles, ColumnRole.CODE_IF_HEADED), each(roles, ColumnRole.STATUS_OR_CODE)));
        }
        if (code.isEmpty() && moduleCode.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> titles = each(roles, ColumnRole.TITLE);
        List<Integer> descriptions = each(roles, ColumnRole.DESCRIPTION);
        return Optional.of(new Columns(
                roles.size(),
                code,
                moduleCode,
                title(titles, descriptions),
                description(titles, descriptions),
                at(0, each(roles, ColumnRole.SOLUTION)),
                at(0, statuses),
                Language.of(String.join(" ", header))));
    }

    /** The length of the header's first part where it is made of equal parts, each with a code. */
    private static int width(List<Optional<ColumnRole>> roles) {
        long codes = roles.stream()
                .flatMap(Optional::stream)
                .filter(ColumnRole.CODE::equals)
                .count();
        int width = codes < 2 ? 0 : (int) (roles.size() / codes);
        boolean equal = width > 1
                && roles.size() == width * codes
                && IntStream.range(width, roles.size())
                        .allMatch(i -> roles.get(i).equals(roles.get(i - width)));
        return equal ? width : roles.size();
    }

    /** Of two descriptions the first is the shorter. */
    private static OptionalInt title(List<Integer> titles, List<Integer> descriptions) {
        return descriptions.size() > 1 ? at(0, both(titles, descriptions)) : at(0, titles);
    }

    private static OptionalInt description(List<Integer> titles, List<Integer> descriptions) {
        if (descriptions.isEmpty()) {
            return at(1, titles);
        }
        return at(titles.isEmpty() && descriptions.size() > 1 ? 1 : 0, descriptions);
    }

    private static List<Integer> each(List<Optional<ColumnRole>> roles, ColumnRole wanted) {
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i).filter(wanted::equals).isPresent())
                .boxed()
                .toList();
    }

    private static List<Integer> both(List<Integer> first, List<Integer> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static OptionalInt at(int index, List<Integer> columns) {
        return columns.stream().skip(index).mapToInt(Integer::intValue).findFirst();
    }
}
