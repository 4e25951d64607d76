package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.SchemaTier;
import io.github.tencenterrors.schema.ResponseContract;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Starts a server that stands in for Tencent Cloud. */
@Command(
        name = "serve",
        description = {
            "Starts a WireMock server that stands in for Tencent Cloud, with stubs that answer with documented errors.",
            "Besides the options below it takes those of WireMock's own launcher, such as --verbose or --proxy-all URL;"
                    + " WireMock's documentation lists them.",
        },
        exitCodeList = {
            "0:the server was ended by POST /__admin/shutdown",
            "2:misuse, or the server cannot start",
            "130:the server was ended by Ctrl-C",
        },
        footer = {
            "  tencent-errors serve --port 0",
            "  tencent-errors serve --root-dir stubs --catalog cvm-errors.json",
            "  tencent-errors serve --verify-signatures --secret-id ID --secret-key-env KEY",
            "  tencent-errors serve --contract documented --proxy-all https://cvm.tencentcloudapi.com",
        })
final class ServeCommand implements Callable<Integer> {

    private static final String LET_LEAVE = "--let-requests-leave";

    private final Console console;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Adds the codes of a catalogue file; may be given several times.",
            converter = PathConverter.class)
    private List<Path> catalogs = List.of();

    @Option(
            names = "--contract",
            paramLabel = "CONTRACT",
            description = "${COMPLETION-CANDIDATES}; checks what is served, proxied or recorded against it:"
                    + " GET /__admin/tencent-errors/contract has the findings.",
            converter = TierConverter.class,
            completionCandidates = TierConverter.class)
    private @Nullable SchemaTier contract;

    @Option(
            names = LET_LEAVE,
            description = "Lets " + LauncherOptions.BROWSER_PROXYING
                    + " send what no stub matches to the real host, credentials and all.")
    private boolean leaving;

    @Mixin
    private final GatewayOptions gateway = new GatewayOptions(name -> Optional.ofNullable(System.getenv(name)));

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private ServeCommand(Console console) {
        this.console = console;
    }

    static CommandLine on(Console console) {
        CommandLine line = new CommandLine(new ServeCommand(console));
        LauncherOptions.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        if (given.hasMatchedOption(LauncherOptions.BROWSER_PROXYING) && !leaving) {
            throw forwarding();
        }
        Path root = new PathConverter().convert(given.matchedOptionValue(LauncherOptions.ROOT_DIR, "."));
        if (given.hasMatchedOption(LauncherOptions.ROOT_DIR)) {
            requireFolder(root);
        }
        List<String> arguments = new ArrayList<>(LauncherOptions.in(given));
        if (!given.hasMatchedOption(LauncherOptions.BIND_ADDRESS)) {
            arguments.addAll(List.of(LauncherOptions.BIND_ADDRESS, "127.0.0.1"));
        }
        return new Serving(arguments, gateway.in(given, root), extensions()).on(console);
    }

    /** WireMock would serve nothing, and not say why. */
    private static void requireFolder(Path root) {
        InputFile.requireExisting(LauncherOptions.ROOT_DIR, root);
        if (!Files.isDirectory(root)) {
            throw new Problem(
                            "'" + root + "' is no folder",
                            LauncherOptions.ROOT_DIR,
                            "stubs are read from the folder 'mappings' in it",
                            "name the folder above 'mappings'")
                    .asIllegalArgument();
        }
    }

    private TencentErrorsExtensionFactory extensions() {
        ErrorCatalog all = ErrorCatalog.bundled();
        for (Path file : catalogs) {
            all = all.joinedWith(InputFile.catalog("--catalog", file));
        }
        if (contract == null) {
            return TencentErrorsExtensionFactory.with(all);
        }
        ResponseContract kept =
                contract == SchemaTier.DOCUMENTED ? ResponseContract.documented() : ResponseContract.wire();
        return TencentErrorsExtensionFactory.checking(kept.withCatalog(all));
    }

    private static IllegalArgumentException forwarding() {
        return new Problem(
                        LauncherOptions.BROWSER_PROXYING + " sends what no stub matches to the real host",
                        "tencent-errors serve",
                        "a test would call Tencent Cloud, credentials and all, and nobody would notice",
                        "leave it out: a client that has this server for its http proxy needs none; or add "
                                + LET_LEAVE)
                .asIllegalArgument();
    }
}
