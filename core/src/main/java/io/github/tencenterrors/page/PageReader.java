package io.github.tencenterrors.page;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.page.Findings.Place;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reads the error tables of documentation pages: Markdown, HTML, and any mixture of the two, in UTF-8.
 *
 * <pre>{@code
 * DocumentPage page = PageReader.standard().read(Path.of("cvm-error-codes.md"));
 * }</pre>
 *
 * <p>An error table is one whose header names error codes in English, Chinese, Japanese or Korean; a header that says
 * merely "Code" does under a heading that speaks of error codes. Every other table is left alone. The columns may stand
 * in any order. What had to be repaired, and what could not be read, is among the findings.
 *
 * <p>Pages are read as they stream by: memory is needed for the rows, not for the page. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PageReader {

    private static final PageReader STANDARD = new PageReader();

    private PageReader() {}

    /** The reader. */
    public static PageReader standard() {
        return STANDARD;
    }

    /**
     * Reads a file. What is in it never makes this throw: what cannot be read is a finding.
     *
     * @throws IllegalArgumentException if there is no such file, or it cannot be opened
     */
    public DocumentPage read(Path file) {
        // An InputStreamReader, unlike Files.newBufferedReader, puts U+FFFD for what is no UTF-8.
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return read(file.toString().replace(File.separatorChar, '/'), reader);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file", e);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, "it cannot be read (" + e + ")", e);
        }
    }

    /**
     * Reads a text, and never throws on what is in it.
     *
     * @param name what the page is called in findings and as evidence
     */
    public DocumentPage read(String name, String text) {
        try {
            return read(name, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a bug in tencent-errors: a text that cannot be read", e);
        }
    }

    private static DocumentPage read(String name, Reader reader) throws IOException {
        Findings findings = new Findings(name);
        Clues clues = new Clues();
        NavigableSet<Integer> mojibake = new TreeSet<>();
        PageWalk walk = new PageWalk(findings, mojibake);
        PageLines lines = new PageLines(new BufferedReader(reader), clues, mojibake);
        walk.through(new PageHtml(lines, findings));
        if (!findings.tellOf(PageRule.INVALID_UTF_8)) {
            lines.firstLoss()
                    .ifPresent(line -> findings.add(
                            PageRule.INVALID_UTF_8,
                            Place.ofLine(line),
                            "characters are lost, as where a page is not in UTF-8"));
        }
        List<PageRow> rows = walk.rows();
        return new DocumentPage(
                name,
                GenerationOfPage.recognized(rows, clues),
                walk.headings().product().or(clues::product),
                rows,
                findings.inOrder());
    }

    private static MisuseException unreadable(Path file, String why, Exception cause) {
        return new MisuseException(
                new Problem("the page cannot be read: '" + file + "'", "", why, "give a Markdown or HTML file"), cause);
    }
}
