package io.github.tencenterrors.samples.gateway;

import com.qcloud.Module.Base;
import com.qcloud.Module.Cvm;
import com.qcloud.QcloudApiModuleCenter;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.ResponseReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One call by the legacy SDK, unchanged: https and the host are built in.
 *
 * @param config of the module
 * @param parameters of the call; the SDK lets them replace those that it would add, timestamp and nonce among them
 */
record LegacySdk(Base module, Map<String, Object> config, String action, Map<String, Object> parameters) {

    static LegacySdk usual() {
        return new LegacySdk(
                new Cvm(),
                Map.of("SecretId", Keys.ID, "SecretKey", Keys.KEY, "RequestMethod", "GET", "DefaultRegion", "gz"),
                "DescribeInstances",
                Map.of());
    }

    LegacySdk of(Base other) {
        return new LegacySdk(other, config, action, parameters);
    }

    LegacySdk calling(String other) {
        return new LegacySdk(module, config, other, parameters);
    }

    LegacySdk configured(String name, String value) {
        return new LegacySdk(module, plus(config, name, value), action, parameters);
    }

    LegacySdk with(String name, Object value) {
        return new LegacySdk(module, config, action, plus(parameters, name, value));
    }

    private static Map<String, Object> plus(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new TreeMap<>(map);
        more.put(name, value);
        return more;
    }

    /** The text that the SDK returns. */
    String call() throws Exception {
        PrintStream errors = System.err;
        // At a failure of its own the SDK prints a stack trace, and goes on.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return send();
        } finally {
            System.setErr(errors);
        }
    }

    private String send() throws Exception {
        return new QcloudApiModuleCenter(module, new TreeMap<>(config)).call(action, new TreeMap<>(parameters));
    }

    /** The code in it, or the whole where it has none. */
    String code() throws Exception {
        String answer = call();
        return ResponseReader.standard()
                .read(answer)
                .error()
                .map(ErrorResponse::code)
                .orElse(answer);
    }
}
