package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;

/** How long a fault waits; a rule's delay takes the place of the response's own. */
sealed interface FaultDelay {

    ResponseDefinitionBuilder on(ResponseDefinitionBuilder response);

    /** As the response itself says. */
    record OfResponse() implements FaultDelay {

        @Override
        public ResponseDefinitionBuilder on(ResponseDefinitionBuilder response) {
            return response;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** Always the same. */
    record Fixed(Duration delay) implements FaultDelay {

        @Override
        public ResponseDefinitionBuilder on(ResponseDefinitionBuilder response) {
            return response.withFixedDelay((int) delay.toMillis()).withRandomDelay(null);
        }

        @Override
        public String toString() {
            return ", delayed by " + delay;
        }
    }

    /** Log-normally distributed: half of the delays are shorter than the median, a few are much longer. */
    record LogNormal(Duration median, double sigma) implements FaultDelay {

        @Override
        public ResponseDefinitionBuilder on(ResponseDefinitionBuilder response) {
            return response.withFixedDelay(null).withLogNormalRandomDelay((double) median.toMillis(), sigma);
        }

        @Override
        public String toString() {
            return ", delayed by a median of " + median + " with sigma " + sigma;
        }
    }
}
