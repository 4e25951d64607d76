package io.github.tencenterrors.wiremock;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** URLs fit to be shown: without the credentials that a signed query carries, and not endless. */
final class MaskedUrl {

    private static final int LONGEST = 1_000;

    private static final Pattern USER = Pattern.compile("(?<=://)[^/?#@]*@");
    private static final Pattern PARAMETER = Pattern.compile("(?<=[?&])([^=&#]*)=([^&#]*)");
    private static final Set<String> HARMLESS = Set.of("signaturemethod", "signatureversion");
    private static final Pattern SECRET =
            Pattern.compile("secret|signature|token|password|passwd|private[_-]?key|credential|authorization");

    private MaskedUrl() {}

    static String of(String url) {
        String masked = PARAMETER
                .matcher(USER.matcher(url).replaceAll("***@"))
                .replaceAll(parameter -> isSecret(parameter) ? "$1=***" : "$0");
        return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
    }

    private static boolean isSecret(MatchResult parameter) {
        String name = decoded(parameter.group(1)).toLowerCase(Locale.ROOT);
        return SECRET.matcher(name).find() && !HARMLESS.contains(name);
    }

    /** A name that cannot be decoded is none of Tencent's. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
