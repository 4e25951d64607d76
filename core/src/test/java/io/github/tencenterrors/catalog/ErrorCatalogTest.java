package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCatalogTest {

    private static final ErrorCatalog BUNDLED = ErrorCatalog.bundled();

    @Nested
    class LookUp {

        @Test
        void isByCodeInEveryGeneration() {
            assertThat(BUNDLED.find("InternalError"))
                    .extracting(DocumentedError::label)
                    .containsExactly(
                            "InternalError — API 3.0", "InternalError — API 3.0, business", "InternalError — API 2017");
        }

        @Test
        void isByCodeInOneGeneration() {
            assertThat(BUNDLED.find(Generation.API_2_0, new NumericCode(4500)))
                    .extracting(DocumentedError::label)
                    .containsExactly("4500 — API 2.0");
            assertThat(BUNDLED.find(Generation.API_3_0, new NumericCode(4500))).isEmpty();
        }

        @Test
        void isByIdentity() {
            DocumentedError second = BUNDLED.find("AuthFailure").get(1);

            assertThat(BUNDLED.find(second.identity())).contains(second);
            assertThat(ErrorCatalog.of(List.of()).find(second.identity())).isEmpty();
        }

        @Test
        void ofAnUnknownCodeIsEmpty() {
            assertThat(BUNDLED.find("RequestLimitExceded")).isEmpty();
        }

        @Test
        void ofAnUnknownCodeGivesTheNearest() {
            assertThat(BUNDLED.nearest("RequestLimitExceded")).hasSize(5).startsWith("RequestLimitExceeded");
        }

        @Test
        void thatMustSucceedNamesTheNearest() {
            assertThat(BUNDLED.require("-514")).hasSize(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BUNDLED.require("RequestLimitExceded"))
                    .withMessage("""
                            no document lists the code 'RequestLimitExceded'
                              why:  the catalogue has 82 codes, and this is none of them
                              fix:  did you mean 'RequestLimitExceeded'?""");
        }
    }

    @Nested
    class MeaningsOf {

        @Test
        void aMessageWithAModuleCodeAreThoseOfTheModuleCode() {
            ErrorResponse response =
                    ErrorResponse.of(Generation.API_2_0, "5100").withMessage("(-514) there already");

            assertThat(BUNDLED.meaningsOf(response))
                    .extracting(DocumentedError::label)
                    .containsExactly("-514 — API 2.0, monitor");
        }

        @Test
        void anUnknownModuleCodeAreThoseOfTheCodeAroundIt() {
            assertThat(BUNDLED.meaningsOf(
                            ErrorResponse.of(Generation.API_2_0, "5100").withMessage("(60024)busy")))
                    .extracting(DocumentedError::label)
                    .containsExactly("5100 — API 2.0");
        }

        @Test
        void aModuleCodeAreNotThoseOfANumberOfTheSameDigits() {
            assertThat(BUNDLED.meaningsOf(
                            ErrorResponse.of(Generation.API_2_0, "5100").withMessage("(4100)busy")))
                    .extracting(DocumentedError::label)
                    .containsExactly("5100 — API 2.0");
        }

        @Test
        void aNumberAreNotThoseOfAModuleCodeOfTheSameDigits() {
            assertThat(BUNDLED.meaningsOf(ErrorResponse.of(Generation.API_2_0, "-514")))
                    .isEmpty();
        }

        /** The envelope does not tell API 3.0 from API 2017, so neither do the meanings. */
        @Test
        void aNameAreThoseOfBothGenerationsThatShareTheEnvelope() {
            assertThat(BUNDLED.meaningsOf(ErrorResponse.of(Generation.API_3_0, "AuthFailure")))
                    .hasSize(3);
            assertThat(BUNDLED.meaningsOf(ErrorResponse.of(Generation.API_3_0, "4000")))
                    .isEmpty();
        }
    }

    @Nested
    class Select {

        @ParameterizedTest
        @CsvSource({"AuthFailure.*,8", "*SecretId*,3", "4???,14", "InternalError,3", "*,93"})
        void takesGlobsOnTheCode(String glob, int count) {
            assertThat(BUNDLED.select(Selection.all().withCodes(glob))).hasSize(count);
        }

        @Test
        void takesTheFamilyOfAModuleCodesName() {
            assertThat(BUNDLED.select(Selection.all().withFamilies("OperationDenied")))
                    .extracting(error -> error.code().text())
                    .containsExactly("-507", "-514", "-502", "-515");
        }

        @Test
        void wantsEveryCriterionMet() {
            Selection selection = Selection.all()
                    .withGenerations(Generation.API_3_0)
                    .withCategories(Category.THROTTLING)
                    .withRetries(Retry.WITH_BACKOFF)
                    .withExcludes("*.IPLimit*");

            assertThat(BUNDLED.select(selection))
                    .extracting(error -> error.code().text())
                    .containsExactly(
                            "RequestLimitExceeded",
                            "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
                            "RequestLimitExceeded.UinLimitExceeded");
        }
    }

    @Nested
    class Plus {

        private final ErrorCatalog cvm = ErrorCatalog.ofSdkCodes(AcmeErrorCode.class);

        @Test
        void addsAUsersOwn() {
            assertThat(BUNDLED.plus(cvm).errors()).hasSize(93 + 3);
            assertThat(BUNDLED.plus(cvm).disagreements()).hasSize(10);
        }

        @Test
        void ofTheSameChangesNothing() {
            assertThat(BUNDLED.plus(BUNDLED).errors()).isEqualTo(BUNDLED.errors());
            assertThat(BUNDLED.plus(BUNDLED).disagreements()).isEqualTo(BUNDLED.disagreements());
        }
    }

    @Nested
    class JoinedWith {

        private final ErrorCatalog joined = BUNDLED.joinedWith(ErrorCatalog.ofSdkCodes(AcmeErrorCode.class));

        @Test
        void addsOnlyCodesThatAreNew() {
            assertThat(joined.select(Selection.all().withScopes(Scope.PRODUCT)))
                    .extracting(error -> error.code().text())
                    .containsExactly("RequestLimitExceeded.Acme.Burst", "AcmeOnFire");
        }

        @Test
        void keepsWhatEitherKnowsOfDisagreements() {
            ErrorCatalog product = ErrorCatalog.ofSdkCodes(AcmeErrorCode.class);

            assertThat(product.joinedWith(BUNDLED).disagreements()).isEqualTo(BUNDLED.disagreements());
        }

        @Test
        void addsTheEvidenceOfEveryVariant() {
            List<DocumentedError> variants = BUNDLED.find("AuthFailure");
            ErrorCatalog one = ErrorCatalog.of(variants.subList(0, 1));

            assertThat(one.joinedWith(ErrorCatalog.of(variants)).errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.evidence()).hasSize(6));
        }

        @Test
        void addsEvidenceToCodesThatAreKnown() {
            assertThat(joined.find("InternalError"))
                    .filteredOn(error -> error.isFrom(AcmeErrorCode.class.getName()))
                    .extracting(DocumentedError::label)
                    .containsExactly("InternalError — API 3.0", "InternalError — API 3.0, business");
        }
    }

    @Nested
    class OfSdkCodes {

        private final ErrorCatalog acme = ErrorCatalog.ofSdkCodes(AcmeErrorCode.class);

        @Test
        void inheritsFromTheNearestDocumentedParent() {
            DocumentedError burst = acme.find("RequestLimitExceeded.Acme.Burst").get(0);

            assertThat(burst.label()).isEqualTo("RequestLimitExceeded.Acme.Burst — API 3.0, acme");
            assertThat(burst.category()).isEqualTo(Category.THROTTLING);
            assertThat(burst.retry().retry()).isEqualTo(Retry.WITH_BACKOFF);
            assertThat(burst.retry().basis()).isEqualTo(Basis.INHERITED);
            assertThat(burst.retry().evidence()).startsWith("Inherited from RequestLimitExceeded — API 3.0: ");
        }

        @Test
        void leavesACodeWithoutParentUnclassified() {
            DocumentedError fire = acme.find("AcmeOnFire").get(0);

            assertThat(fire.category()).isEqualTo(Category.UNCLASSIFIED);
            assertThat(fire.retry())
                    .isEqualTo(new RetryAdvice(
                            Retry.NEVER, Basis.ASSUMED, "Assumed: no documented code is a parent of this one."));
        }

        @Test
        void namesTheEnumAsEvidence() {
            assertThat(acme.errors()).allSatisfy(error -> assertThat(error.evidence())
                    .containsExactly(
                            new OutsideSource(OutsideSource.Kind.SDK_SOURCE, AcmeErrorCode.class.getName(), "")));
        }

        @ParameterizedTest
        @CsvSource({
            "java.lang.String,it has no public getValue()",
            "java.time.DayOfWeek,its getValue() returns no String",
            "java.util.jar.Attributes,it has no public getValue()",
            "sun.util.locale.Extension,'its module, java.base, does not open the package sun.util.locale'"
        })
        void refusesWhatIsNoEnumOfCodes(Class<?> type, String why) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorCatalog.ofSdkCodes(type))
                    .withMessage("""
                                    no constants of codes: %s
                                      why:  %s
                                      fix:  give an enum of the SDK's, such as com.tencentcloudapi.cvm.v20170312.CvmErrorCode""", type.getName(), why);
        }

        @Test
        void takesAClassThatKeepsItsInstancesInConstants() {
            assertThat(ErrorCatalog.ofSdkCodes(PlainErrorCode.class).errors())
                    .extracting(DocumentedError::label)
                    .containsExactly("FailedOperation.Odd — API 3.0, plain");
        }

        @Test
        void takesAClassThatIsNotPublic() throws Exception {
            Class<?> hidden = Class.forName("io.github.tencenterrors.code.HiddenErrorCode");

            assertThat(ErrorCatalog.ofSdkCodes(hidden).errors())
                    .extracting(DocumentedError::label)
                    .containsExactly("FailedOperation.Hidden — API 3.0, hidden");
        }

        @Test
        void namesAProductEvenOfAnEnumThatNamesNone() {
            assertThat(ErrorCatalog.ofSdkCodes(ErrorCode.class).errors())
                    .extracting(DocumentedError::label)
                    .containsExactly("FailedOperation.Nameless — API 3.0, errorcode");
        }

        @Test
        void refusesAConstantWithoutACode() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorCatalog.ofSdkCodes(HollowErrorCode.class))
                    .withMessageContaining("the value of NOTHING is no error code: '': a code has at least one letter");
        }

        @Test
        void refusesAConstantThatThrows() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorCatalog.ofSdkCodes(ThrowingErrorCode.class))
                    .withMessageContaining("getValue() of BROKEN failed: java.lang.ArrayIndexOutOfBoundsException");
        }

        @Test
        void refusesAClassWithoutConstants() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorCatalog.ofSdkCodes(NoEnum.class))
                    .withMessageContaining("it has no constants");
        }
    }

    @Test
    void refusesTwoErrorsOfOneIdentity() {
        List<DocumentedError> twice =
                List.of(BUNDLED.errors().get(0), BUNDLED.errors().get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCatalog.of(twice))
                .withMessage("""
                        an error stands twice in the catalogue: AuthFailure.InvalidSecretId — API 3.0
                          why:  generation, scope, product, code and variant make an error itself
                          fix:  tell the two apart by a variant, or put their evidence into one entry""");
    }

    /** Of the shape of the SDK's enums. */
    enum AcmeErrorCode {
        INTERNAL_ERROR("InternalError"),
        REQUEST_LIMIT_EXCEEDED_ACME_BURST("RequestLimitExceeded.Acme.Burst"),
        ACME_ON_FIRE("AcmeOnFire");

        private final String value;

        AcmeErrorCode(String value) {
            this.value = value;
        }

        public String getValue() {
            return value;
        }
    }

    enum HollowErrorCode {
        NOTHING;

        public String getValue() {
            return null;
        }
    }

    enum ThrowingErrorCode {
        BROKEN;

        public String getValue() {
            return List.<String>of().get(0);
        }
    }

    enum ErrorCode {
        NAMELESS;

        public String getValue() {
            return "FailedOperation.Nameless";
        }
    }

    /** The same value twice is one code; a field of another type is no constant, nor is one of an instance. */
    static class PlainErrorCode {

        public static final String VERSION = "1";

        public static final PlainErrorCode ODD = new PlainErrorCode();
        public static final PlainErrorCode TOO = new PlainErrorCode();

        public final PlainErrorCode next = ODD;

        public String getValue() {
            return "FailedOperation.Odd";
        }
    }

    static class NoEnum {

        public String getValue() {
            return "InternalError";
        }
    }
}
