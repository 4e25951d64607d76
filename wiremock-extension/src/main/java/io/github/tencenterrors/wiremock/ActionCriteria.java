package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ACTION_MATCHER;

import io.github.tencenterrors.catalog.Glob;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stub asks of a call; a call must meet all of it. */
record ActionCriteria(Map<Text, String> globs, Optional<Generation> generation) {

    static final String GENERATION = "generation";

    /** The texts of a call that a glob can be asked of. */
    enum Text {
        ACTION("[\\w*?]+", "DescribeInstances", "letters and digits", ReceivedCall::action),
        SERVICE("[\\w*?-]+", "cvm", "the first label of the host", ReceivedCall::service),
        VERSION("[\\d*?-]+", "2017-03-12", "a date", ReceivedCall::version),
        REGION("[\\w*?-]+", "ap-guangzhou", "letters, digits and '-'", ReceivedCall::region);

        private final Pattern shape;
        private final String example;
        private final String rule;
        private final Function<ReceivedCall, Optional<String>> value;

        Text(String shape, String example, String rule, Function<ReceivedCall, Optional<String>> value) {
            this.shape = Pattern.compile(shape);
            this.example = example;
            this.rule = rule;
            this.value = value;
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        private void require(String glob) {
            if (!shape.matcher(glob).matches()) {
                throw new Problem(
                                "no call has the %s '%s'".formatted(parameter(), glob),
                                "",
                                "it is %s, where * stands for any characters and ? for one".formatted(rule),
                                "write it like '%s'".formatted(example))
                        .asIllegalArgument();
            }
        }
    }

    static ActionCriteria read(Map<String, Object> values) {
        JsonParameters parameters = new JsonParameters(ACTION_MATCHER, values);
        parameters.requireKnown(Stream.concat(Arrays.stream(Text.values()).map(Text::parameter), Stream.of(GENERATION))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        parameters.requiredText(Text.ACTION.parameter(), "name an action, such as 'DescribeInstances', or '*' for any");
        Map<Text, String> globs = new EnumMap<>(Text.class);
        for (Text text : Text.values()) {
            parameters.text(text.parameter()).ifPresent(glob -> {
                text.require(glob);
                globs.put(text, glob);
            });
        }
        return new ActionCriteria(globs, parameters.text(GENERATION).map(Generation::ofId));
    }

    boolean matches(ReceivedCall call) {
        return generation.filter(wanted -> wanted != call.generation()).isEmpty()
                && globs.entrySet().stream().allMatch(entry -> entry.getKey()
                        .value
                        .apply(call)
                        .filter(value -> Glob.matches(entry.getValue(), value))
                        .isPresent());
    }
}
