package io.github.tencenterrors.envelope;

import java.io.Serializable;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @since 0.1
 */
public record Position(int line, int column) implements Comparable<Position>, Serializable {

    /** The first character of a text. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
