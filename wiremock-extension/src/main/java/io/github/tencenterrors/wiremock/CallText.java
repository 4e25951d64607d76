package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.catalog.Glob;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text of a call that a stub can ask for by a glob.
 *
 * @param parameter its name among the parameters of the matcher
 * @param shape what a glob for it looks like; another one could never match
 * @param rule the shape in words
 * @param example a valid one
 * @param value where a call has it
 */
record CallText(
        String parameter, Pattern shape, String rule, String example, Function<ReceivedCall, Optional<String>> value) {

    static final CallText ACTION =
            of("action", "[\\w*?]+", "letters and digits", "DescribeInstances", ReceivedCall::action);
    static final CallText SERVICE =
            of("service", "[a-z\\d*?-]+", "the first label of a host, in lower case", "cvm", ReceivedCall::service);
    static final CallText VERSION = of("version", "[\\d*?-]+", "a date", "2017-03-12", ReceivedCall::version);
    static final CallText REGION =
            of("region", "[\\w*?-]+", "letters, digits and hyphens", "ap-guangzhou", ReceivedCall::region);
    static final List<CallText> ALL = List.of(ACTION, SERVICE, VERSION, REGION);

    private static CallText of(
            String parameter,
            String shape,
            String rule,
            String example,
            Function<ReceivedCall, Optional<String>> value) {
        return new CallText(parameter, Pattern.compile(shape), rule, example, value);
    }

    boolean matches(String glob, ReceivedCall call) {
        return value.apply(call).filter(text -> Glob.matches(glob, text)).isPresent();
    }

    void require(String glob) {
        if (!shape.matcher(glob).matches()) {
            throw new Problem(
                            "no call has the %s '%s'".formatted(parameter, glob),
                            "",
                            "it is %s, where * stands for any characters and ? for one".formatted(rule),
                            "write it like '%s'".formatted(example))
                    .asIllegalArgument();
        }
    }
}
