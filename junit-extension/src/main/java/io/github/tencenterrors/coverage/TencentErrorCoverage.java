package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.envelope.Generation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a class of tests whose tests have not been played every error of a selection by {@link
 * io.github.tencenterrors.junit.TencentErrorSource}, and passed.
 *
 * <pre>{@code
 * @TencentErrorCoverage(generations = Generation.API_3_0, excludes = "DryRunOperation")
 * class BillingTest {
 *     // …
 * }
 * }</pre>
 *
 * <p>The attributes are those of {@code @TencentErrorSource} and choose in the same way. What ran in the class counts, and
 * what ran in the classes nested in it: an error is covered when a test that was played it has passed, with its set-up,
 * tear-down and every extension around it. The class fails with an {@code AssertionError} that lists the other errors.
 *
 * <p>Where only some of a class's tests are run, as in an IDE, {@code tencent-errors.coverage.judge=false} among JUnit's
 * configuration parameters keeps it from failing. A class that inherits the annotation is judged by itself.
 *
 * @since 0.1
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(CoverageOfClasses.class)
public @interface TencentErrorCoverage {

    /** Whose codes. */
    Generation[] generations() default {};

    /** Where they occur. */
    Scope[] scopes() default {};

    /** Parts of codes before the first dot, such as {@code "AuthFailure"}. */
    String[] families() default {};

    /** Codes, such as {@code "InvalidParameter.*"} or {@code "4100"}. */
    String[] codes() default {};

    /** Kinds of failure, by our classification. */
    Category[] categories() default {};

    /** Advice on sending the request again. */
    Retry[] retries() default {};

    /** Documents that list the error, or other sources by their names. */
    String[] documents() default {};

    /** Codes to leave out, such as {@code "DryRunOperation"}. */
    String[] excludes() default {};

    /** Catalogues of your own besides the bundled one: resources on the class path. They add to what is selected from. */
    String[] catalogs() default {};

    /** Enums of the SDK, such as {@code CvmErrorCode.class}. They add to what is selected from. */
    Class<?>[] sdkCodes() default {};
}
