package io.github.tencenterrors.samples.architecture;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a snippet has a reader depend on. */
record Coordinates(String artifact, String version) {

    private static final Pattern MAVEN =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern GRADLE = Pattern.compile("\"[\\w.-]+:([\\w.-]+):([^\":]+)\"");
    private static final String PARENT = Checkout.read(Checkout.ROOT.resolve("pom.xml"));

    static Stream<Coordinates> in(Snippet snippet) {
        return switch (snippet.language()) {
            case "xml" -> found(MAVEN, snippet).filter(each -> !each.artifact.equals("machines"));
            case "kotlin" -> found(GRADLE, snippet);
            default -> Stream.empty();
        };
    }

    /** The version that the parent has of it, wherever it stands there. */
    String built() {
        String of =
                switch (artifact.replaceFirst("^tencent-errors-.*", "ours")) {
                    case "ours" -> "tencent-errors-parent";
                    case "junit-jupiter" -> "junit-bom";
                    default -> artifact;
                };
        String found = inParent("<artifactId>" + of + "</artifactId>\\s*<version>([^<]+)<");
        Matcher property = Pattern.compile("\\$\\{(.+)}").matcher(found);
        return property.matches() ? inParent("<" + property.group(1) + ">([^<]+)<") : found;
    }

    private static String inParent(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(PARENT);
        return matcher.find() ? matcher.group(1) : "(the parent has no " + pattern + ")";
    }

    private static Stream<Coordinates> found(Pattern pattern, Snippet snippet) {
        return pattern.matcher(snippet.code()).results().map(Coordinates::of);
    }

    private static Coordinates of(MatchResult found) {
        return new Coordinates(found.group(1), found.group(2));
    }
}
