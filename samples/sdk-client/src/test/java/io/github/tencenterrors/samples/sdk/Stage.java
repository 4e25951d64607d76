package io.github.tencenterrors.samples.sdk;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import io.github.tencenterrors.wiremock.TransportFault;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A WireMock that plays Tencent Cloud, and the SDK and our service before it. */
record Stage(WireMockServer cloud, Connector connector) implements AutoCloseable {

    static Stage open() {
        WireMockServer cloud =
                new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
        cloud.start();
        return new Stage(cloud, ServiceBehindProxy.connector("127.0.0.1", cloud.port()));
    }

    Scene play(DocumentedError error) {
        return play(
                error.code().text(),
                error.scope().id(),
                error.toResponse().requestId(),
                tencentError(error.toResponse()),
                connector);
    }

    Scene play(TransportFault fault) {
        return play(
                fault.name(),
                "transport",
                Optional.empty(),
                tencentFault(fault),
                ServiceBehindProxy.against(fault, connector));
    }

    private Scene play(
            String name, String scope, Optional<String> sent, ResponseDefinitionBuilder failure, Connector connect) {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(failure));
        Exception sdk = thrownBy(
                () -> connect.apply(ServiceBehindProxy.CREDENTIAL).DescribeInstances(new DescribeInstancesRequest()));
        cloud.resetRequests();
        Exception service = thrownBy(ServiceBehindProxy.service(connect)::list);
        return new Scene(
                name, scope, sent, sdk, service, cloud.getAllServeEvents().size());
    }

    private static Exception thrownBy(Callable<?> call) {
        try {
            throw new IllegalStateException("a failure was played, and yet came " + call.call());
        } catch (Exception e) {
            return e;
        }
    }

    @Override
    public void close() {
        cloud.stop();
    }
}
