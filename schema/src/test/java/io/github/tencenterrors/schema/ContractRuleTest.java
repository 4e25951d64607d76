package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractRuleTest {

    @ParameterizedTest
    @CsvSource({
        "src/main/java/io/github/tencenterrors/schema/ContractReport.java, '\\{@code\\s+(?:\\*\\s+)?([a-z0-9]+(?:-[a-z0-9]+)+)}'",
        "../docs/schema.md, '`([a-z0-9]+(?:-[a-z0-9]+)+)`'"
    })
    void isListedForUsersLikeEveryOther(Path page, String rule) throws IOException {
        assertThat(Pattern.compile(rule)
                        .matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ContractRule.ids());
    }
}
