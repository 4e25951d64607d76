package io.github.tencenterrors.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

/** Each method makes one mistake; none may be played. */
class MisuseTestCase {

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, families = "AuthFailures")
    void misspeltFamily(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource({"AuthFailure", "AuthFailure.TokenFailur"})
    void idleCode(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, documents = "001")
    void documentOfAnotherGeneration(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource(families = "DryRunOperation", excludes = "DryRun*")
    void excludedAgain(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource
    void noParameter() {
        Run.tell();
    }

    @ParameterizedTest
    @TencentErrorSource
    void othersAlone(TestInfo info) {
        Run.tell(info);
    }

    @ParameterizedTest
    @TencentErrorSource
    void oursBehindOthers(String code, TestInfo info, DocumentedError error) {
        Run.tell(code, info, error);
    }

    @ParameterizedTest
    @TencentErrorSource
    void bodyThatIsNoString(@JsonBody JsonNode body) {
        Run.tell(body);
    }

    @ParameterizedTest
    @TencentErrorSource("4100")
    void namedCode(ErrorCode any, NamedCode code) {
        Run.tell(any, code);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void numericCode(NumericCode code) {
        Run.tell(code);
    }

    @ParameterizedTest
    @TencentErrorSource("4100")
    void moduleCode(ModuleCode code) {
        Run.tell(code);
    }

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    void treeThatIsNoObject(ArrayNode tree) {
        Run.tell(tree);
    }

    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/absent.json")
    void absentCatalog(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/malformed.json")
    void malformedCatalog(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource(sdkCodes = String.class)
    void noEnum(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource(sdkCodes = Generation.class)
    void enumWithoutCodes(ErrorResponse response) {
        Run.tell(response);
    }

    @ParameterizedTest
    @TencentErrorSource(sdkCodes = UntidyErrorCode.class)
    void enumWithAnUnusableCode(ErrorResponse response) {
        Run.tell(response);
    }

    enum UntidyErrorCode {
        BLANK;

        public String getValue() {
            return "";
        }
    }
}
