package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.Map;

/** How long a fault waits; a rule's delay takes the place of the response's own. */
sealed interface FaultDelay {

    String DELAYED_BY = "delayedBy";
    String DELAYED_LOG_NORMALLY = "delayedLogNormally";
    String MEDIAN = "median";
    String SIGMA = "sigma";

    ResponseDefinitionBuilder on(ResponseDefinitionBuilder response);

    /** What a rule with this delay says of it as JSON. */
    Map<String, Object> toJson();

    /** As the response itself says. */
    record OfResponse() implements FaultDelay {

        @Override
        public ResponseDefinitionBuilder on(ResponseDefinitionBuilder response) {
            return response;
        }

        @Override
        public Map<String, Object> toJson() {
            return Map.of();
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
        public Map<String, Object> toJson() {
            return Map.of(DELAYED_BY, Milliseconds.write(delay));
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
        public Map<String, Object> toJson() {
            return Map.of(DELAYED_LOG_NORMALLY, Map.of(MEDIAN, Milliseconds.write(median), SIGMA, sigma));
        }

        @Override
        public String toString() {
            return ", delayed by a median of " + median + " with sigma " + sigma;
        }
    }
}
