package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oneError    | <AuthFailure.TokenFailure — API 3.0>",
                "oneBody     | <AuthFailure.TokenFailure — API 3.0>",
                "several     | <AuthFailure.TokenFailure — API 3.0, API 3.0, AuthFailure.TokenFailure,"
                        + " AuthFailure.TokenFailure, {…}>",
                "errorBehind | <AuthFailure.TokenFailure — API 3.0, AuthFailure.TokenFailure — API 3.0>"
            })
    void beginWithTheLabelAndStayShort(String method, String name) {
        Run run = Run.of(DisplayNamesTestCase.class, method).succeeded();

        assertThat(run.displayNames()).singleElement().asString().contains(name);
    }

    @Test
    void haveTheLabelWhereJUnitWordsThem() {
        Run run = Run.of(DisplayNamesTestCase.class, "byDefault").succeeded();

        assertThat(run.displayNames()).singleElement().asString().contains("AuthFailure.TokenFailure — API 3.0");
    }
}
