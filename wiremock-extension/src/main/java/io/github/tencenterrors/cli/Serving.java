package io.github.tencenterrors.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import com.github.tomakehurst.wiremock.standalone.CommandLineOptions;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.util.List;

/**
 * A server that is started from the command line, as WireMock's own launcher would do it, but with our extensions.
 *
 * @param arguments for WireMock's launcher
 * @param gateway before the stubs; it may let everything through
 * @param extensions the others of ours
 */
record Serving(List<String> arguments, TencentGateway gateway, TencentErrorsExtensionFactory extensions) {

    private static final String COMMAND = "tencent-errors serve";

    /** Of the further lines of a message within a message. */
    private static final String INDENT = " ".repeat(8);

    /** Behind every other stub, as in WireMock's launcher. */
    private static final int LAST = 10;

    /**
     * Serves until somebody ends it.
     *
     * @throws IllegalArgumentException if the server cannot start
     */
    int on(Console console) {
        EndingServer server = started();
        console.out().print(ServerText.of(server, server.getOptions().bindAddress(), gateway.isEnabled()));
        console.out().flush();
        server.awaitEnd();
        return ExitStatus.FINE;
    }

    private EndingServer started() {
        try {
            CommandLineOptions options = new CommandLineOptions(arguments.toArray(String[]::new));
            options.getDeclaredExtensions().add(gateway);
            options.getDeclaredExtensions().add(extensions);
            EndingServer server = new EndingServer(options);
            record(server, options);
            proxy(server, options);
            server.start();
            return server;
        } catch (MisuseException e) {
            throw e;
        } catch (FatalStartupException e) {
            throw refusal("the server cannot listen", e, "name a port that is free; --port 0 takes any");
        } catch (RuntimeException e) {
            throw refusal("the server cannot start", e, "mend what it names");
        }
    }

    private static void record(EndingServer server, CommandLineOptions options) {
        if (options.recordMappingsEnabled()) {
            FileSource mappings = options.filesRoot().child(WireMockApp.MAPPINGS_ROOT);
            FileSource bodies = options.filesRoot().child(WireMockApp.FILES_ROOT);
            mappings.createIfNecessary();
            bodies.createIfNecessary();
            server.enableRecordMappings(mappings, bodies);
        }
    }

    private static void proxy(EndingServer server, CommandLineOptions options) {
        if (options.specifiesProxyUrl()) {
            server.stubFor(any(anyUrl()).atPriority(LAST).willReturn(aResponse().proxiedFrom(options.proxyUrl())));
        }
    }

    private static IllegalArgumentException refusal(String what, RuntimeException cause, String fix) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.toString() : root.getMessage();
        return new Problem(what, COMMAND, message.replace("\n", "\n" + INDENT), fix).asIllegalArgument();
    }
}
