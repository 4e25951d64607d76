package io.github.tencenterrors.samples.load;

import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import java.util.stream.IntStream;
import org.mockserver.configuration.Configuration;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.model.MediaType;
import org.slf4j.event.Level;

/** MockServer with an expectation for each action, and nothing logged. */
final class MockServerPeer {

    private MockServerPeer() {}

    /** The port at which it listens. */
    static int start() {
        ClientAndServer server = ClientAndServer.startClientAndServer(
                Configuration.configuration().logLevel(Level.ERROR).disableLogging(true), 0);
        IntStream.range(0, Calls.ACTIONS).forEach(number -> server.when(
                        request().withMethod("POST").withHeader("X-TC-Action", Calls.action(number)))
                .respond(response().withContentType(MediaType.APPLICATION_JSON).withBody(Errors.body(number))));
        return server.getPort();
    }
}
