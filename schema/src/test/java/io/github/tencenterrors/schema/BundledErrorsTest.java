package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledErrorsTest {

    @ParameterizedTest
    @MethodSource("errors")
    void keepTheContractOfTheDocumentsAndAreFoundAgain(DocumentedError error) {
        ErrorResponse response = error.toResponse();

        ContractReport report =
                ResponseContract.documented().assuming(error.generation()).check(response.toJson());

        assertThat(report.findings()).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.under(SchemaTier.WIRE).conforms()).isTrue();
        assertThat(report.outcome()).isEqualTo(response.outcome());
        assertThat(report.generation()).contains(error.generation());
        assertThat(report.documented()).isTrue();
        assertThat(report.meanings()).contains(error).allMatch(meaning -> meaning.code()
                .equals(error.code()));
    }

    static List<DocumentedError> errors() {
        return ErrorCatalog.bundled().errors();
    }
}
