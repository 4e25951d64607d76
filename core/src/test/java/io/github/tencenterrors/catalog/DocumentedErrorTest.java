package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedErrorTest {

    @Nested
    class ToResponse {

        @Test
        void isAlwaysTheSame() {
            DocumentedError error = first("LimitExceeded");

            assertThat(error.toResponse()).isEqualTo(error.toResponse());
        }

        @Test
        void hasTheTitleForItsMessageAndARequestIdOfItsOwn() {
            ErrorResponse response = first("LimitExceeded").toResponse();

            assertThat(response.message())
                    .contains(first("LimitExceeded").title().text());
            assertThat(response.requestId())
                    .isPresent()
                    .isNotEqualTo(first("InvalidAction").toResponse().requestId());
        }

        @Test
        void putsAModuleCodeUnderTheAssumedOuterCode() {
            ErrorResponse response = first("-514").toResponse();

            assertThat(response.code()).isEqualTo("5100");
            assertThat(response.message()).contains("(-514) Resource already exists");
        }

        @Test
        void hasNoRequestIdInApi20WhereOnlyAsynchronousTasksHaveOne() {
            assertThat(first("4000").toResponse())
                    .isEqualTo(ErrorResponse.of(Generation.API_2_0, "4000").withMessage("Invalid request parameter"));
        }
    }

    @Test
    void hasTheFamilyOfItsNameWhereTheCodeHasNone() {
        assertThat(first("AuthFailure.TokenFailure").family()).contains("AuthFailure");
        assertThat(first("-514").family()).contains("OperationDenied");
        assertThat(first("4000").family()).isEmpty();
    }

    @Test
    void printsAsItsLabel() {
        assertThat(first("-514")).hasToString("-514 — API 2.0, monitor");
        assertThat(first("-514").identity()).hasToString("-514 — API 2.0, monitor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            API_2_0  | MODULE  | monitor | 4100  |   | a module code and the scope 'module' go together | use both, or neither
            API_2_0  | COMMON  |         | (-514) |  | a module code and the scope 'module' go together | use both, or neither
            API_3_0  | MODULE  | monitor | (-514) |  | codes of api-2.0 are integers, those of the other generations dotted names | give the generation that the code belongs to
            API_2017 | COMMON  |         | 4100  |   | codes of api-2.0 are integers, those of the other generations dotted names | give the generation that the code belongs to
            API_3_0  | PRODUCT |         | A.B   |   | the scopes 'module' and 'product', and no others, name a product | add "product": "cvm"
            API_3_0  | COMMON  | cvm     | A.B   |   | the scopes 'module' and 'product', and no others, name a product | leave the product out, or use the scope 'product'
            API_3_0  | PRODUCT | cvm     | A.B   | C | only a module code is mapped to a name | leave the name out
            """)
    void refusesPartsThatDoNotBelongTogether(
            Generation generation, Scope scope, String product, String code, String name, String why, String fix) {
        ErrorIdentity identity = new ErrorIdentity(
                generation,
                scope,
                Optional.ofNullable(product),
                ModuleCode.atHeadOf(code).<ErrorCode>map(module -> module).orElseGet(() -> ErrorCode.parse(code)),
                Optional.empty());
        DocumentedError any = first("InternalError");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentedError(
                        identity,
                        Optional.ofNullable(name).map(NamedCode::new),
                        any.title(),
                        any.description(),
                        any.category(),
                        any.retry(),
                        any.evidence()))
                .withMessage("no documented error: %s\n  why:  %s\n  fix:  %s", identity.label(), why, fix);
    }

    private static DocumentedError first(String code) {
        return ErrorCatalog.bundled().find(code).get(0);
    }
}
