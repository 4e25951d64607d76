package io.github.tencenterrors.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says about its generation and product outside of its tables. */
final class Clues {

    private static final String LEGACY_HOSTS = ".api.qcloud.com";
    private static final String HOSTS = ".tencentcloudapi.com";
    private static final Pattern HOST = Pattern.compile(
            "(?<![a-z0-9-])([a-z][a-z0-9-]{0,40})(?:\\.[a-z]{2}-[a-z0-9-]{1,30})?\\.(?:tencentcloudapi|api\\.qcloud)\\.com");

    /** Host names that documentation uses as examples, and hosts that no product has. */
    private static final Set<String> NO_PRODUCT = Set.of("account", "xxx", "service", "product", "module", "region");

    private final Map<String, Integer> products = new LinkedHashMap<>();
    private boolean legacy;
    private boolean revised;
    private boolean current;

    void see(String line) {
        boolean hasLegacyHost = line.contains(LEGACY_HOSTS);
        boolean hasHost = line.contains(HOSTS);
        legacy |= hasLegacyHost;
        current |= hasHost || line.contains("X-TC-");
        revised |= line.contains("2017-03-12") && !hasHost;
        if (hasLegacyHost || hasHost) {
            Matcher matcher = HOST.matcher(line);
            while (matcher.find()) {
                products.merge(matcher.group(1), 1, Integer::sum);
            }
        }
    }

    /** Whether it shows calls of the legacy API, and none of the current one. */
    boolean areLegacy() {
        return legacy && !current;
    }

    /** Whether it names the version of the revised legacy API, which is a version of CVM's current API as well. */
    boolean areRevised() {
        return revised && !current;
    }

    boolean areCurrent() {
        return current && !legacy;
    }

    /** The product whose host is named most often, the first of several. */
    Optional<String> product() {
        return products.entrySet().stream()
                .filter(entry -> !NO_PRODUCT.contains(entry.getKey()))
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
