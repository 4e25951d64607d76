package io.github.tencenterrors.samples.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.ResponseReader;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.List;

/** Response bodies: any bytes are read and checked, and whoever does it says the same. */
final class Bodies {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_FINDINGS = 100;

    private Bodies() {}

    /** Throws if a promise is broken for that body. */
    static void check(byte[] input) {
        ResponseBody body = ResponseReader.standard().read(input);
        body.error().ifPresent(Bodies::assertReadsBack);

        ContractReport wire = ResponseContract.wire().check(input);
        assertThat(wire.conforms()).isEqualTo(body.outcome() != Outcome.UNRECOGNIZED);
        assertAgrees(wire, body);

        ContractReport documented = ResponseContract.documented().check(input);
        assertThat(documented.conforms()).isEqualTo(documented.findings().isEmpty());
        assertAgrees(documented, body);

        String text = new String(input, UTF_8);
        if (!text.startsWith(BYTE_ORDER_MARK)) {
            assertTiersAgree(text, ResponseContract.wire());
            assertTiersAgree(text, ResponseContract.documented());
        }
    }

    private static void assertReadsBack(ErrorResponse error) {
        String json = error.toJson();
        ResponseReader reader = ResponseReader.standard().assuming(error.generation());
        assertThat(reader.read(json).error()).contains(error);
        assertThat(reader.read(json.getBytes(UTF_8)).error()).contains(error);
    }

    private static void assertAgrees(ContractReport report, ResponseBody body) {
        assertThat(report.outcome()).isEqualTo(body.outcome());
        assertThat(report.code()).isEqualTo(body.error().map(ErrorResponse::code));
        assertThat(report.requestId()).isEqualTo(body.requestId());
        report.toJson("a body");
        report.maskedBody();
    }

    /** The first tier sees good bodies alone; a byte order mark, which is none of its business, has the second look. */
    private static void assertTiersAgree(String text, ResponseContract contract) {
        ContractReport quick = contract.check(text);
        ContractReport thorough = contract.check(BYTE_ORDER_MARK + text);

        assertThat(thorough.outcome()).isEqualTo(quick.outcome());
        assertThat(thorough.generation()).isEqualTo(quick.generation());
        assertThat(thorough.code()).isEqualTo(quick.code());
        assertThat(thorough.moduleCode()).isEqualTo(quick.moduleCode());
        assertThat(thorough.requestId()).isEqualTo(quick.requestId());
        assertThat(thorough.documented()).isEqualTo(quick.documented());
        if (quick.findings().size() < MOST_FINDINGS) {
            assertThat(withoutMark(thorough)).isEqualTo(quick.findings());
        }
    }

    private static List<Finding> withoutMark(ContractReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().equals("byte-order-mark"))
                .toList();
    }
}
