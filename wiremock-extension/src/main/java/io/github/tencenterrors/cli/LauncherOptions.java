package io.github.tencenterrors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of WireMock's own launcher.
 *
 * <p>It does not tell them to a program, and passes over arguments that it does not know what to do with; so they are
 * listed here, for {@code serve} to take them and no others. A test compares the list with WireMock's own help.
 */
final class LauncherOptions {

    static final String BIND_ADDRESS = "--bind-address";
    static final String BROWSER_PROXYING = "--enable-browser-proxying";
    static final String ROOT_DIR = "--root-dir";

    /** Those that nearly everybody needs, and what our help says of them. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "--port",
            "Listens there for http; 8080 unless given, 0 for any free one.",
            "--https-port",
            "Listens there for https besides; 0 for any free one.",
            BIND_ADDRESS,
            "Listens at this address; 127.0.0.1 unless given.",
            ROOT_DIR,
            "Reads stubs from DIR/mappings and bodies from DIR/__files; the current folder unless given.");

    private static final Map<String, String> LABELS =
            Map.of("--port", "PORT", "--https-port", "PORT", BIND_ADDRESS, "ADDRESS", ROOT_DIR, "DIR");

    /** Without a value. */
    private static final List<String> FLAGS = List.of(
            "--admin-api-require-https",
            "--disable-banner",
            "--disable-extensions-scanning",
            "--disable-gzip",
            "--disable-http",
            "--disable-http2-plain",
            "--disable-http2-tls",
            "--disable-optimize-xml-factories-loading",
            "--disable-request-logging",
            "--disable-response-templating",
            "--disable-strict-http-headers",
            BROWSER_PROXYING,
            "--enable-stub-cors",
            "--global-response-templating",
            "--https-require-client-cert",
            "--local-response-templating",
            "--no-request-journal",
            "--preserve-host-header",
            "--preserve-user-agent-proxy-header",
            "--print-all-network-traffic",
            "--record-mappings",
            "--timeout",
            "--trust-all-proxy-targets",
            "--verbose");

    /** With a value or without. */
    private static final List<String> WITH_OR_WITHOUT_VALUE =
            List.of("--max-template-cache-entries", "--permitted-system-keys");

    /** With a value. */
    private static final List<String> WITH_VALUE = List.of(
            "--admin-api-basic-auth",
            "--allow-proxy-targets",
            "--async-response-enabled",
            "--async-response-threads",
            BIND_ADDRESS,
            "--ca-keystore",
            "--ca-keystore-password",
            "--ca-keystore-type",
            "--container-threads",
            "--deny-proxy-targets",
            "--disable-connection-reuse",
            "--extensions",
            "--filename-template",
            "--https-keystore",
            "--https-port",
            "--https-truststore",
            "--jetty-accept-queue-size",
            "--jetty-acceptor-threads",
            "--jetty-header-buffer-size",
            "--jetty-header-request-size",
            "--jetty-header-response-size",
            "--jetty-idle-timeout",
            "--jetty-stop-timeout",
            "--key-manager-password",
            "--keystore-password",
            "--keystore-type",
            "--load-resources-from-classpath",
            "--logged-response-body-size-limit",
            "--match-headers",
            "--max-http-client-connections",
            "--max-request-journal-entries",
            "--port",
            "--proxy-all",
            "--proxy-pass-through",
            "--proxy-timeout",
            "--proxy-via",
            ROOT_DIR,
            "--supported-proxy-encodings",
            "--trust-proxy-target",
            "--truststore-password",
            "--truststore-type",
            "--use-chunked-encoding",
            "--webhook-threadpool-size");

    private LauncherOptions() {}

    static void addTo(CommandSpec command) {
        FLAGS.forEach(name -> command.addOption(option(name, "0")));
        WITH_OR_WITHOUT_VALUE.forEach(name -> command.addOption(option(name, "0..1")));
        WITH_VALUE.forEach(name -> command.addOption(option(name, "1")));
    }

    private static OptionSpec option(String name, String arity) {
        OptionSpec.Builder option = OptionSpec.builder(name)
                .arity(arity)
                .paramLabel(LABELS.getOrDefault(name, "VALUE"))
                .type(arity.equals("0") ? boolean.class : String.class)
                .hidden(!EXPLAINED.containsKey(name))
                .description(EXPLAINED.getOrDefault(name, ""));
        return ("PORT".equals(LABELS.get(name)) ? option.converters(new PortConverter()) : option).build();
    }

    /** The arguments for WireMock's launcher among those that were given. */
    static List<String> in(ParseResult given) {
        List<String> arguments = new ArrayList<>();
        FLAGS.stream().filter(given::hasMatchedOption).forEach(arguments::add);
        Stream.concat(WITH_OR_WITHOUT_VALUE.stream(), WITH_VALUE.stream())
                .filter(given::hasMatchedOption)
                .forEach(name -> {
                    arguments.add(name);
                    arguments.addAll(given.matchedOption(name).originalStringValues());
                });
        return arguments;
    }
}
