package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each document's tables, row by row, as we read them: the n-th code below stands in the n-th row. */
class DocumentRowsTest {

    private static final List<String> REVISED_LEGACY = List.of(
            "InvalidParameter",
            "InvalidParameter.SignatureFailure",
            "AuthFailure",
            "AuthFailure",
            "AuthFailure",
            "InvalidParameter.SecretIdNotFound",
            "InvalidRequest.TokenCheckFailed",
            "InvalidRequest.MFACheckFailed",
            "InternalError.CAMInnerError",
            "InvalidRequest.Forbidden",
            "InvalidRequest.LimitExceeded",
            "InvalidRequest.ReplayAttack",
            "InvalidRequest.UnsupportedProtocol",
            "InternalError.ResourceOpFailed",
            "InternalError",
            "InvalidAction.NotFound",
            "InvalidAction.ActionUnavailable",
            "InvalidRequest.RequestConcurrencyExceeded");

    @Test
    void of000AreEighteenInOneTable() {
        assertThat(codesByRow("000", 1)).hasSize(18).isEqualTo(numbered(REVISED_LEGACY));
        assertThat(tablesOf("000")).containsExactly(1);
    }

    @Test
    void of001AreTwentyTwoInOneTable() {
        assertThat(codesByRow("001", 1))
                .hasSize(22)
                .isEqualTo(numbered(List.of(
                        "4000", "4100", "4101", "4102", "4103", "4104", "4105", "4106", "4110", "4300", "4400", "4500",
                        "4600", "5000", "5100", "5200", "5300", "5400", "5500", "6000", "6100", "6200")));
        assertThat(tablesOf("001")).containsExactly(1);
    }

    @Test
    void of002AreTwentySixCommonAndEightBusiness() {
        assertThat(codesByRow("002", 1))
                .hasSize(26)
                .isEqualTo(numbered(List.of(
                        "AuthFailure.InvalidSecretId",
                        "AuthFailure.MFAFailure",
                        "AuthFailure.SecretIdNotFound",
                        "AuthFailure.SignatureExpire",
                        "AuthFailure.SignatureFailure",
                        "AuthFailure.TokenFailure",
                        "AuthFailure.UnauthorizedOperation",
                        "DryRunOperation",
                        "FailedOperation",
                        "InternalError",
                        "InvalidAction",
                        "InvalidParameter",
                        "InvalidParameterValue",
                        "LimitExceeded",
                        "MissingParameter",
                        "NoSuchVersion",
                        "RequestLimitExceeded",
                        "ResourceInUse",
                        "ResourceInsufficient",
                        "ResourceNotFound",
                        "ResourceUnavailable",
                        "UnauthorizedOperation",
                        "UnknownParameter",
                        "UnsupportedOperation",
                        "UnsupportedProtocol",
                        "UnsupportedRegion")));
        assertThat(codesByRow("002", 2))
                .hasSize(8)
                .isEqualTo(numbered(List.of(
                        "FailedOperation",
                        "InternalError",
                        "InternalError.Test",
                        "InvalidParameter",
                        "InvalidParameterValue",
                        "MissingParameter",
                        "UnknownParameter",
                        "UnsupportedOperation")));
        assertThat(tablesOf("002")).containsExactly(1, 2);
    }

    /** The Chinese twin of 000: the same codes in the same rows. */
    @Test
    void of003AreEighteenInOneTable() {
        assertThat(codesByRow("003", 1)).hasSize(18).isEqualTo(numbered(REVISED_LEGACY));
        assertThat(tablesOf("003")).containsExactly(1);
    }

    @Test
    void of004AreSixteenNumericAndEightOfModules() {
        assertThat(codesByRow("004", 1))
                .hasSize(16)
                .isEqualTo(numbered(List.of(
                        "4000", "4100", "4200", "4300", "4400", "4500", "4600", "5000", "5100", "5200", "5300", "5400",
                        "5500", "6000", "6100", "6200")));
        assertThat(codesByRow("004", 2))
                .hasSize(8)
                .isEqualTo(numbered(List.of("-503", "-507", "-513", "-514", "-509", "-502", "-515", "-505")));
        assertThat(tablesOf("004")).containsExactly(1, 2);
    }

    @Test
    void mapModuleCodesToNames() {
        Map<String, String> names = new TreeMap<>();
        ErrorCatalog.bundled()
                .select(Selection.all().withScopes(Scope.MODULE))
                .forEach(error -> names.put(
                        error.code().text(), error.name().orElseThrow().text()));

        assertThat(names)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "-503", "InvalidParameter",
                        "-507", "OperationDenied.ExceedLimit",
                        "-513", "InternalError.DBoperationFail",
                        "-514", "OperationDenied.SourceAlreadyExists",
                        "-509", "InvalidParameter.DimensionGroupError",
                        "-502", "OperationDenied.SourceNotExists",
                        "-515", "OperationDenied.SubresourceExist",
                        "-505", "InvalidParameter.MissingParameter"));
    }

    @Test
    void addUpToTheBundledCatalogueWithTheTenFromOutside() {
        ErrorCatalog catalog = ErrorCatalog.bundled();

        assertThat(catalog.select(Selection.all().withGenerations(Generation.API_3_0)))
                .hasSize(26 + 8 + 10);
        assertThat(catalog.select(Selection.all().withGenerations(Generation.API_2017)))
                .hasSize(18);
        assertThat(catalog.select(
                        Selection.all().withGenerations(Generation.API_2_0).withScopes(Scope.COMMON)))
                .hasSize(23);
        assertThat(catalog.select(Selection.all().withScopes(Scope.MODULE))).hasSize(8);
        assertThat(catalog.errors()).hasSize(26 + 8 + 10 + 18 + 23 + 8);
        assertThat(catalog.select(Selection.all().withDocuments("00?"))).hasSize(26 + 8 + 18 + 23 + 8);
    }

    @Test
    void leaveOutTheTenThatOtherDocumentationAdds() {
        List<String> outside = ErrorCatalog.bundled().errors().stream()
                .filter(error -> error.evidence().stream().noneMatch(DocumentRow.class::isInstance))
                .map(error -> error.code().text())
                .toList();

        assertThat(outside)
                .containsExactlyInAnyOrder(
                        "ActionOffline",
                        "AuthFailure.InvalidAuthorization",
                        "InvalidRequest",
                        "IpInBlacklist",
                        "IpNotInWhitelist",
                        "NoSuchProduct",
                        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
                        "RequestLimitExceeded.IPLimitExceeded",
                        "RequestLimitExceeded.UinLimitExceeded",
                        "RequestSizeLimitExceeded");
    }

    private static Map<Integer, String> numbered(List<String> codes) {
        Map<Integer, String> rows = new TreeMap<>();
        codes.forEach(code -> rows.put(rows.size() + 1, code));
        return rows;
    }

    private static Map<Integer, String> codesByRow(String document, int table) {
        Map<Integer, String> rows = new TreeMap<>();
        for (DocumentedError error : ErrorCatalog.bundled().errors()) {
            for (Evidence evidence : error.evidence()) {
                if (evidence instanceof DocumentRow row && row.document().equals(document) && row.table() == table) {
                    assertThat(rows.put(row.row(), error.code().text()))
                            .as("the second entry that cites %s", row)
                            .isNull();
                }
            }
        }
        return rows;
    }

    private static List<Integer> tablesOf(String document) {
        return ErrorCatalog.bundled().errors().stream()
                .flatMap(error -> error.evidence().stream())
                .filter(DocumentRow.class::isInstance)
                .map(DocumentRow.class::cast)
                .filter(row -> row.document().equals(document))
                .map(DocumentRow::table)
                .distinct()
                .sorted()
                .toList();
    }
}
