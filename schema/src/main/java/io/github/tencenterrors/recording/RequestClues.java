package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Generation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request tells of the generation that it belongs to. */
final class RequestClues {

    /** Scheme, perhaps a user, then the host up to its port or path; recorded addresses are not always valid. */
    private static final Pattern HOST = Pattern.compile("^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#:]+)");

    private static final String CURRENT = ".tencentcloudapi.com";
    private static final String LEGACY = ".api.qcloud.com";
    private static final String ACTION = "X-TC-Action";

    private RequestClues() {}

    static Optional<Generation> ofUrl(String url) {
        Matcher host = HOST.matcher(url);
        return host.find() ? ofHost(host.group(1)) : Optional.empty();
    }

    /**
     * The generation behind a host, its port left out of account.
     *
     * <p>Of the two legacy generations API 2.0 is told by its envelope, whatever is assumed; so what is in the other
     * envelope there is API 2017.
     */
    static Optional<Generation> ofHost(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        if (name.endsWith(CURRENT)) {
            return Optional.of(Generation.API_3_0);
        }
        return name.endsWith(LEGACY) ? Optional.of(Generation.API_2017) : Optional.empty();
    }

    /** What the mere presence of a header tells. */
    static Optional<Generation> ofHeader(String name) {
        return name.equalsIgnoreCase(ACTION) ? Optional.of(Generation.API_3_0) : Optional.empty();
    }
}
