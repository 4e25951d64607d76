package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hosts whose https a test answers, as a certificate names them.
 *
 * @param names hosts, where {@code *.} before one stands for any single label
 */
record InterceptedHosts(List<String> names) {

    private static final String LABEL = "[a-z\\d]([a-z\\d-]*[a-z\\d])?";

    /** The last label has a letter, or it would be an address. */
    private static final Pattern NAME = Pattern.compile("(\\*\\.(?=.+\\.))?(%1$s\\.)*(?!\\d+$)%1$s".formatted(LABEL));

    /**
     * What stands between a service and the domain besides regions: the documents of the international site say {@code
     * intl}, those of streaming actions {@code ai}, and within Tencent's own network it is {@code internal}.
     */
    private static final List<String> NETWORKS = List.of("ai", "intl", "internal");

    /** The regions of the enum {@code Region} in Tencent's Java SDK 3.1.1481. */
    private static final List<String> REGIONS = List.of(
            "ap-bangkok",
            "ap-beijing",
            "ap-chengdu",
            "ap-chongqing",
            "ap-guangzhou",
            "ap-guangzhou-open",
            "ap-hongkong",
            "ap-mumbai",
            "ap-seoul",
            "ap-shanghai",
            "ap-shanghai-fsi",
            "ap-shenzhen-fsi",
            "ap-singapore",
            "ap-tokyo",
            "eu-frankfurt",
            "eu-moscow",
            "na-ashburn",
            "na-siliconvalley",
            "na-toronto");

    /** Tencent Cloud's hosts, and those of one's own. */
    static InterceptedHosts and(String... more) {
        List<String> names = new ArrayList<>();
        for (TencentHost host : TencentHost.values()) {
            names.add("*" + host.domain());
            if (host != TencentHost.LEGACY) {
                Stream.concat(NETWORKS.stream(), REGIONS.stream())
                        .forEach(label -> names.add("*." + label + host.domain()));
            }
        }
        Arrays.stream(more).map(InterceptedHosts::required).forEach(names::add);
        return new InterceptedHosts(names.stream().distinct().toList());
    }

    /** Whether a request for that host must go nowhere else: each of Tencent Cloud's, even where no name covers it. */
    boolean claim(String host) {
        return TencentHost.of(bare(host)).isPresent() || cover(host);
    }

    boolean cover(String host) {
        String bare = bare(host);
        return names.contains(bare) || names.contains("*" + bare.substring(Math.max(0, bare.indexOf('.'))));
    }

    /** The answer for what is asked for and not covered. */
    static Problem refusal(String asked) {
        String host = asked.replaceFirst(":\\d+$", "");
        return new Problem(
                "a client asked for a host whose https is not intercepted",
                asked,
                "only hosts of Tencent Cloud and those given to interceptHttps(…) are, and nothing may leave the machine",
                (NAME.matcher(host).matches() ? "interceptHttps(\"" + host + "\"), or " : "")
                        + "keep this client from the proxy");
    }

    private static String bare(String host) {
        String folded = host.toLowerCase(Locale.ROOT);
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static String required(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(folded).matches()) {
            throw new Problem(
                            "'" + name + "' is no host that a certificate can name",
                            "",
                            "it is labels of letters, digits and hyphens, with dots between them; '*.' before two or more"
                                    + " of them stands for any one label; no scheme, no port, no address",
                            "write it like 'api.acme.com' or '*.acme.com'")
                    .asIllegalArgument();
        }
        return folded;
    }
}
