package io.github.tencenterrors.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageRow;
import java.util.stream.Stream;

/** The rows of a page as objects, one a line, with the same members for each. */
final class RowJson {

    private RowJson() {}

    static Stream<String> lines(DocumentPage page) {
        return page.rows().stream().map(row -> line(page.file(), row));
    }

    /** A member without a value is {@code null}. */
    private static String line(String file, PageRow row) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", file)
                .put("table", row.table())
                .put("row", row.row())
                .put("code", row.code())
                .put("title", row.title().orElse(null))
                .put("description", row.description().orElse(null))
                .toString();
    }
}
