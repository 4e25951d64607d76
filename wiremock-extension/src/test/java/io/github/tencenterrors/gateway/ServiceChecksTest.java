package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finer points of what can be seen by the API that is called. */
class ServiceChecksTest {

    @RegisterExtension
    static final GatewayServer SERVER = new GatewayServer();

    @Nested
    class OfParameters {

        private static final String ACTION = "DescribeInstances";
        private static final GatewayApi WITH_LIMIT =
                GatewayApi.of("cvm", "2017-03-12", ACTION).withParameters(ACTION, "Limit");
        private static final GatewayApi WITH_OFFSET =
                GatewayApi.of("cbs", "2017-03-12", ACTION).withParameters(ACTION, "Offset");

        /** To a host that names no service. */
        private static Optional<String> explanation(Calling call, GatewayApi... apis) {
            TencentGateway.Builder builder =
                    GatewayServer.usual().clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)));
            for (GatewayApi each : apis) {
                builder.api(each);
            }
            return builder.build()
                    .refusal(call.host("127.0.0.1").sent().received())
                    .map(GatewayRefusal::explanation);
        }

        @ParameterizedTest
        @CsvSource({"Limit", "Offset"})
        void letThroughWhatOneOfTheApisTakes(String name) {
            Calling call = Calling.of(Generation.API_3_0).parameter(name, "1");

            assertThat(explanation(call, WITH_LIMIT, WITH_OFFSET)).isEmpty();
        }

        @Test
        void letThroughWhatAnApiTakesThatNamesNone() {
            Calling call = Calling.of(Generation.API_3_0).parameter("Other", "1");

            assertThat(explanation(call, WITH_LIMIT, GatewayApi.of("cbs", "2017-03-12", ACTION)))
                    .isEmpty();
        }

        @Test
        void refuseWhatNoneOfTheApisTakesAsAWhole() {
            Calling call =
                    Calling.of(Generation.API_3_0).parameter("Limit", "1").parameter("Offset", "1");

            assertThat(explanation(call, WITH_LIMIT, WITH_OFFSET)).hasValue("the action has no parameter 'Offset'");
        }

        @Test
        void leaveOutAnApiThatHasNoSuchAction() {
            Calling call = Calling.of(Generation.API_3_0).parameter("Offset", "1");

            assertThat(explanation(call, WITH_LIMIT, GatewayApi.of("cbs", "2017-03-12", "DescribeDisks")))
                    .hasValue("the action has no parameter 'Offset'");
        }
    }

    @Nested
    class OfAddresses {

        private static boolean isDenied(String forwarded) {
            SERVER.use(GatewayServer.usual().denyAddresses("10.0.0.1"));
            Sent sent = Calling.of(Generation.API_3_0).sent().with("X-Forwarded-For", forwarded);
            return SERVER.wire().send(sent).code().equals("IpInBlacklist");
        }

        @Test
        void takeTheFirstThatProxiesName() {
            assertThat(isDenied("10.0.0.1")).isTrue();
            assertThat(isDenied("10.0.0.1, 10.0.0.2")).isTrue();
            assertThat(isDenied("10.0.0.2,10.0.0.1")).isFalse();
        }
    }
}
