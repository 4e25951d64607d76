package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

    private static DocumentedError first(String code) {
        return ErrorCatalog.bundled().find(code).get(0);
    }
}
