package io.github.tencenterrors.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;

/** Each method tells what its parameters were given. */
class ParametersTestCase {

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void allInOneOrder(
            DocumentedError error,
            ErrorResponse response,
            @JsonBody String body,
            JsonNode tree,
            String code,
            ErrorCode value,
            Generation generation) {
        Run.tell(error, response, body, tree, code, value, generation);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void allInAnotherOrder(
            Generation generation,
            NamedCode value,
            String code,
            ObjectNode tree,
            @JsonBody String body,
            ErrorResponse response,
            DocumentedError error) {
        Run.tell(generation, value, code, tree, body, response, error);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void twoTrees(JsonNode one, JsonNode other) {
        ((ObjectNode) one).removeAll();
        Run.tell(one, other);
    }

    @ParameterizedTest
    @TencentErrorSource("4100")
    void numericCode(NumericCode code) {
        Run.tell(code);
    }

    @ParameterizedTest
    @TencentErrorSource(codes = "-514", scopes = Scope.MODULE)
    void moduleCode(ModuleCode code, String text, ErrorResponse response) {
        Run.tell(code, text, response);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void otherResolversBehind(String code, TestInfo info, @TempDir Path folder, TestReporter reporter) {
        Run.tell(code, info.getTestMethod().orElseThrow().getName(), folder, reporter);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void accessorAlone(ArgumentsAccessor arguments) {
        Run.tell(arguments.toList());
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void accessorBehind(String code, ArgumentsAccessor arguments, TestInfo info) {
        Run.tell(code, arguments.toList(), info.getTestMethod().orElseThrow().getName());
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void aggregated(@Title String title, @AggregateWith(TitleAggregator.class) CharSequence same) {
        Run.tell(title, same);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void converted(@ConvertWith(CodeLength.class) String code) {
        Run.tell(code);
    }

    @AggregateWith(TitleAggregator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Title {}

    static class TitleAggregator implements ArgumentsAggregator {
        @Override
        public Object aggregateArguments(ArgumentsAccessor arguments, ParameterContext context) {
            return arguments
                    .get(context.getIndex(), DocumentedError.class)
                    .title()
                    .text();
        }
    }

    static class CodeLength extends TypedArgumentConverter<String, String> {
        CodeLength() {
            super(String.class, String.class);
        }

        @Override
        protected String convert(String code) {
            return code.length() + " characters";
        }
    }
}
