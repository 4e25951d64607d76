package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseContractTest {

    private static final ResponseContract WIRE = ResponseContract.wire();
    private static final ResponseContract DOCUMENTED = ResponseContract.documented();

    @Test
    void reportsWhatAResponseSays() {
        ContractReport report = WIRE.check(json(
                "{'Response':{'Error':{'Code':'AuthFailure.SignatureFailure','Message':'no'},'RequestId':'id-1'}}"));

        assertThat(report.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(report.generation()).contains(Generation.API_3_0);
        assertThat(report.code()).contains("AuthFailure.SignatureFailure");
        assertThat(report.moduleCode()).isEmpty();
        assertThat(report.requestId()).contains("id-1");
        assertThat(report.documented()).isTrue();
        assertThat(report.meanings())
                .extracting(DocumentedError::label)
                .containsExactly("AuthFailure.SignatureFailure — API 3.0");
        assertThat(report.findings()).isEmpty();
        assertThat(report.conforms()).isTrue();
    }

    @Test
    void reportsWhatAModuleSays() {
        ContractReport report = WIRE.check(json(
                "{'code':5100,'message':'(-514) Resource already exists','codeDesc':'ResourceOpFailed','requestId':7}"));

        assertThat(report.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(report.generation()).contains(Generation.API_2_0);
        assertThat(report.code()).contains("5100");
        assertThat(report.moduleCode()).contains(-514L);
        assertThat(report.requestId()).contains("7");
        assertThat(report.documented()).isTrue();
        assertThat(report.meanings())
                .extracting(DocumentedError::label)
                .containsExactly("-514 — API 2.0, monitor");
        assertThat(report.findings()).isEmpty();
        assertThat(report.conforms()).isTrue();
    }

    @Test
    void readsTextAndBytesAlike() {
        String body = json("{'Response':{'Error':{'Code':'InternalError','Message':'内部错误'},'RequestId':'x'}}");

        assertThat(WIRE.check(body.getBytes(StandardCharsets.UTF_8)))
                .hasToString(WIRE.check(body).toString());
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
