package io.github.tencenterrors.samples.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;

/** A fenced block of code in a page. */
record Snippet(Path page, String language, String code) {

    static List<Snippet> in(Path page) {
        List<Snippet> snippets = new ArrayList<>();
        Parser.builder().build().parse(Checkout.read(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                snippets.add(new Snippet(page, block.getInfo(), block.getLiteral()));
            }
        });
        return snippets;
    }

    /** Runs of lines that must stand together in a source; a line {@code …} stands for what was left out. */
    List<List<String>> runs() {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : lines(code)) {
            if (line.equals("…") || line.equals("// …")) {
                runs.add(List.copyOf(run));
                run.clear();
            } else if (!isVersion(line)) {
                run.add(line);
            }
        }
        runs.add(List.copyOf(run));
        return runs.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** Whether a line of XML has a version: the poms of the samples manage theirs, a reader cannot. */
    static boolean isVersion(String line) {
        return line.startsWith("<version>");
    }

    /** Lines without indentation; blank ones left out. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return Checkout.ROOT.relativize(page) + ": "
                + lines(code).stream().findFirst().orElse("(empty)");
    }
}
