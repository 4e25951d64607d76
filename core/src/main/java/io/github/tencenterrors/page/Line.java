package io.github.tencenterrors.page;

/**
 * A line of a page.
 *
 * @param number from 1; 0 for a line that stands in no page but is needed to read those that follow
 * @param text without its end
 */
record Line(int number, String text) {

    /** As a line that is read again, for what it means to the next ones. */
    Line again() {
        return new Line(0, text);
    }
}
