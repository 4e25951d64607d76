package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.envelope.Generation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.params.ParameterizedTest;

/** Each method tells the errors that its annotation selects. */
class SelectingTestCase {

    @ParameterizedTest
    @TencentErrorSource
    void everything(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(documents = "002", scopes = Scope.COMMON)
    void common002(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(documents = "002", scopes = Scope.BUSINESS)
    void business002(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(documents = "000")
    void document000(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(documents = "003")
    void document003(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(
            documents = {"001", "004"},
            scopes = Scope.COMMON)
    void numeric(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(documents = "004", scopes = Scope.MODULE)
    void module(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0)
    void currentGeneration(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(scopes = {Scope.BUSINESS, Scope.MODULE})
    void scopes(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(families = {"AuthFailure", "Resource*"})
    void families(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(value = "AuthFailure.*", codes = "4100")
    void valueAndCodes(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(categories = Category.THROTTLING)
    void categories(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(retries = {Retry.WITH_BACKOFF, Retry.AFTER_FIX})
    void retries(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(
            generations = Generation.API_3_0,
            documents = "00?",
            excludes = {"DryRunOperation", "Unsupported*"})
    void excludes(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(scopes = Scope.BUSINESS)
    @TencentErrorSource(generations = Generation.API_3_0, families = "FailedOperation")
    @TencentErrorSource("5400")
    void repeated(DocumentedError error) {
        Run.tell(error);
    }

    @TencentErrorSource(generations = Generation.API_3_0, families = "AuthFailure")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Unauthenticated {}

    @ParameterizedTest
    @Unauthenticated
    void metaAnnotated(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @Unauthenticated
    @TencentErrorSource("4100")
    void metaAnnotatedAndMore(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/codes.json")
    void withCatalog(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(catalogs = "acme/codes.json", sdkCodes = AcmeErrorCode.class, scopes = Scope.PRODUCT)
    void ofProducts(DocumentedError error) {
        Run.tell(error);
    }

    @ParameterizedTest
    @TencentErrorSource(sdkCodes = AcmeErrorCode.class, documents = "io.github.tencenterrors.junit.AcmeErrorCode")
    void ofAnEnum(DocumentedError error) {
        Run.tell(error);
    }
}
