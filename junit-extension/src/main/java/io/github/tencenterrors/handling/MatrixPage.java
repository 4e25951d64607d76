package io.github.tencenterrors.handling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Matrices, and what tests exercise, as a page for a browser.
 *
 * <p>The page is whole: a policy in it forbids to fetch anything, and to run any script but its own. What a matrix says
 * stands in it as data, in which no {@code <} is left; the script makes texts of it, and never markup.
 */
final class MatrixPage {

    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

    /** Longer data is packed: a page of thousands of errors opens sooner so, and is a tenth as long. */
    private static final int LONGEST_PLAIN = 1_000_000;

    private MatrixPage() {}

    static String of(List<HandlingMatrix> matrices, Optional<ExercisedErrors> coverage) {
        String style = file("page.css");
        String script = Stream.of(
                        "words.js", "elements.js", "figures.js", "overview.js", "details.js", "errors.js", "page.js")
                .map(MatrixPage::file)
                .collect(Collectors.joining("\n", "\"use strict\";\n(async () => {\n", "})();\n"));
        MatrixPageData data = MatrixPageData.of(matrices, coverage);
        Map<String, String> parts = Map.of(
                "policy",
                policy(style, script),
                "style",
                style,
                "words",
                inScript(file("words.json")),
                "data",
                block("data", data.list()),
                "answers",
                block("answers", data.answers()),
                "script",
                script);
        return GAP.matcher(file("page.html")).replaceAll(gap -> Matcher.quoteReplacement(parts.get(gap.group(1))));
    }

    private static String block(String id, String json) {
        boolean isLong = json.length() > LONGEST_PLAIN;
        return "<script type=\"%s\" id=\"%s\">%s</script>"
                .formatted(isLong ? "text/plain" : "application/json", id, isLong ? packed(json) : inScript(json));
    }

    /** JSON in which nothing ends a script or begins a comment; a {@code <} of JSON stands in texts alone. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static String packed(String data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(data.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** With the line ends that browsers read, whose hash they take. */
    private static String file(String name) {
        try (InputStream in = MatrixPage.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("a bug in tencent-errors: no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
