package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeSchemaTest {

    /** Whatever is asked for beyond a type has a description, each description is met, and no message says more. */
    @ParameterizedTest
    @EnumSource
    void saysWhatWasWantedInTheWordsOfTheFile(Envelope envelope) {
        for (SchemaTier tier : SchemaTier.values()) {
            Set<String> described =
                    new TreeSet<>(Json.parse(envelope.schema(tier)).findValuesAsText("description"));

            Set<String> wanted = Bodies.FRAMES.stream()
                    .flatMap(frame -> Bodies.VALUES.stream().map(value -> frame.replace("@", value)))
                    .flatMap(body -> messages(envelope, tier, body))
                    .filter(message -> message.startsWith("wanted: "))
                    .map(message -> message.substring("wanted: ".length(), message.indexOf("; found: ")))
                    .filter(text -> !Set.of("an object", "a string").contains(text))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(wanted).isNotEmpty().isEqualTo(described);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "de", "tr", "ar"})
    void saysItAlikeInEveryLocale(String language) {
        Locale before = Locale.getDefault();
        String expected = messages(Envelope.FLAT, SchemaTier.DOCUMENTED, "{\"code\":12345}")
                .collect(Collectors.joining());

        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(messages(Envelope.FLAT, SchemaTier.DOCUMENTED, "{\"code\":12345}"))
                    .containsExactly(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<String> messages(Envelope envelope, SchemaTier tier, String body) {
        return EnvelopeSchema.of(envelope, tier).violationsIn(Json.parse(body)).first().stream()
                .map(Violation::message);
    }
}
