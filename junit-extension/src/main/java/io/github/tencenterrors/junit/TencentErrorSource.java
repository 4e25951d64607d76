package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.envelope.Generation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Plays documented errors to a {@code @ParameterizedTest} or a {@code @ParameterizedClass}, one an invocation.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @TencentErrorSource(generations = Generation.API_3_0, retries = Retry.NEVER)
 * void givesUpAtOnce(@JsonBody String body) {
 *     assertThat(billing.triesAgainAfter(body)).isFalse();
 * }
 * }</pre>
 *
 * <p>An error is played when it meets all attributes; an attribute is met by any one of its values, and an empty one by
 * every error. In texts {@code *} stands for any characters and {@code ?} for one. Repeated annotations add to each
 * other, and an error that several of them select is played once.
 *
 * <p>The leading parameters tell what is wanted of each error, in any order:
 *
 * <table>
 * <caption>What a parameter is given</caption>
 * <tr><td>{@link io.github.tencenterrors.catalog.DocumentedError DocumentedError}</td><td>the error</td></tr>
 * <tr><td>{@link io.github.tencenterrors.envelope.ErrorResponse ErrorResponse}</td><td>a response that reports it</td>
 * </tr>
 * <tr><td>{@link JsonBody @JsonBody} {@code String}</td><td>the body of that response</td></tr>
 * <tr><td>{@code JsonNode}, {@code ObjectNode}</td><td>the same body as a tree, another for each parameter</td></tr>
 * <tr><td>{@code String}</td><td>the code</td></tr>
 * <tr><td>{@link io.github.tencenterrors.code.ErrorCode ErrorCode} or a subtype</td><td>the code as a value</td></tr>
 * <tr><td>{@link Generation}</td><td>whose code it is</td></tr>
 * </table>
 *
 * <p>Parameters of other resolvers, such as {@code TestInfo}, stand behind them. An {@code ArgumentsAccessor} or an
 * aggregator is given the {@code DocumentedError} at its own index, and before it the arguments of the parameters that
 * stand before it.
 *
 * <p>In a {@code @ParameterizedClass} (since JUnit 5.13) the same holds of the parameters of the constructor or, where
 * there are any, of the fields annotated with {@code @Parameter}.
 *
 * <p>A mistake fails the test with a {@code PreconditionViolationException} that names method, reason and fix: a
 * selection without errors, a value that matches nothing, an unusable catalogue, no parameter to fill. Runs on JUnit 5.10
 * and later; repeating needs 5.11.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Repeatable(TencentErrorSources.class)
@ArgumentsSource(TencentErrorProvider.class)
@ExtendWith(ObservedInvocations.class)
public @interface TencentErrorSource {

    /** Codes, such as {@code "InvalidParameter.*"} or {@code "4100"}; united with {@link #codes()}. */
    String[] value() default {};

    /** Whose codes. */
    Generation[] generations() default {};

    /** Where they occur. */
    Scope[] scopes() default {};

    /** Parts of codes before the first dot, such as {@code "AuthFailure"}. */
    String[] families() default {};

    /** Codes, such as {@code "InvalidParameter.*"} or {@code "4100"}; united with {@link #value()}. */
    String[] codes() default {};

    /** Kinds of failure, by our classification. */
    Category[] categories() default {};

    /** Advice on sending the request again. */
    Retry[] retries() default {};

    /**
     * Documents that list the error ({@code "002"}, or {@code "00?"} for the five), or other sources by the names they
     * have in the evidence, such as that of an enum of the SDK.
     */
    String[] documents() default {};

    /** Codes to leave out, such as {@code "DryRunOperation"}. */
    String[] excludes() default {};

    /**
     * Catalogues of your own to select from besides {@link ErrorCatalog#bundled()}: resources on the class path, such as
     * {@code "acme/codes.json"}. They add to what is selected; to play nothing else, select {@code scopes =
     * Scope.PRODUCT} as well.
     */
    String[] catalogs() default {};

    /**
     * Enums of the SDK to select from besides, such as {@code CvmErrorCode.class}: they are read by {@link
     * ErrorCatalog#ofSdkCodes} and joined with the other catalogues. They add to what is selected; to play the codes of
     * the enum that no document lists, select {@code scopes = Scope.PRODUCT}, and to play all codes of the enum, {@code
     * documents} with the full name of the enum.
     */
    Class<?>[] sdkCodes() default {};
}
