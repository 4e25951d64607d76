package io.github.tencenterrors.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report as a page for a browser.
 *
 * <p>The page is whole: a policy in it forbids to fetch anything, and to run any script but its own. Without scripts it
 * shows everything, and lacks the filters.
 */
final class ReportPage {

    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

    private ReportPage() {}

    static String of(RecordingReport report) {
        String style = file("report-page.css");
        String script = file("report-page.js");
        Map<String, String> parts = Map.of(
                "policy", policy(style, script),
                "title", PageSummary.title(report),
                "style", style,
                "verdict", PageSummary.verdict(report),
                "summary", PageSummary.of(report),
                "filters", PageFilters.of(report),
                "codes", PageCodes.of(report),
                "findings", PageFindings.of(report),
                "script", script);
        return GAP.matcher(file("report-page.html"))
                .replaceAll(gap -> Matcher.quoteReplacement(parts.get(gap.group(1))));
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
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("a bug in tencent-errors: no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
