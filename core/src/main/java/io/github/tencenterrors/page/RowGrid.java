package io.github.tencenterrors.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays the cells of a table's rows into columns, as {@code colspan} and {@code rowspan} ask. */
final class RowGrid {

    /** More columns than any documentation has; a hostile {@code colspan} ends here. */
    private static final int MOST_COLUMNS = 64;

    private static final int MOST_ROWS = 65534;

    /** A cell that reaches down, and how many rows it has yet to fill. */
    private record Reaching(Element cell, int rows) {}

    private final List<Reaching> reaching = new ArrayList<>();

    /** The cells of the next row by column; a cell that spans columns or rows stands in each. */
    List<Element> next(List<Element> cells) {
        List<Element> columns = new ArrayList<>();
        int taken = 0;
        while (columns.size() < MOST_COLUMNS && (taken < cells.size() || reachesInto(columns.size()))) {
            if (reachesInto(columns.size())) {
                columns.add(fill(columns.size()));
            } else {
                Element cell = cells.get(taken++);
                int rows = span(cell, "rowspan", MOST_ROWS);
                for (int i = span(cell, "colspan", MOST_COLUMNS); i > 0 && columns.size() < MOST_COLUMNS; i--) {
                    reach(columns.size(), new Reaching(cell, rows - 1));
                    columns.add(cell);
                }
            }
        }
        passBeside(columns.size());
        return columns;
    }

    /** A row that ends early is one all the same to the cells that reach down beside it. */
    private void passBeside(int width) {
        for (int column = width; column < reaching.size(); column++) {
            if (reachesInto(column)) {
                fill(column);
            }
        }
    }

    private boolean reachesInto(int column) {
        return column < reaching.size() && reaching.get(column).rows > 0;
    }

    private Element fill(int column) {
        Reaching from = reaching.get(column);
        reaching.set(column, new Reaching(from.cell, from.rows - 1));
        return from.cell;
    }

    private void reach(int column, Reaching cell) {
        if (column < reaching.size()) {
            reaching.set(column, cell);
        } else {
            reaching.add(cell);
        }
    }

    /** The value of the attribute; 1 where it is none, as browsers have it, and 0 rows mean all that follow. */
    private static int span(Element cell, String attribute, int most) {
        String digits = cell.attr(attribute).strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int span = Integer.parseInt(digits);
        return span == 0 ? (attribute.equals("rowspan") ? most : 1) : Math.min(span, most);
    }
}
