package io.github.tencenterrors.coverage;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Counts for each class that has the annotation itself, and judges when its tests, and those nested in it, are over. */
final class CoverageOfClasses implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(CoverageOfClasses.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        annotation(context).ifPresent(annotation -> {
            Class<?> type = context.getRequiredTestClass();
            Optional<CoverageOfClass> around = around(context);
            context.getStore(NAMESPACE)
                    .put(
                            CoverageOfClass.class,
                            new CoverageOfClass(
                                    type, CoverageDemand.of(annotation, type), new CoverageTally(), around));
        });
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (annotation(context).isPresent()
                && CoverageSession.in(context).settings().judge()) {
            around(context).ifPresent(CoverageOfClass::judge);
        }
    }

    /** Who counts what is played in a class; empty where neither it nor one around it has the annotation. */
    static Optional<CoverageOfClass> around(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(CoverageOfClass.class, CoverageOfClass.class));
    }

    private static Optional<TencentErrorCoverage> annotation(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), TencentErrorCoverage.class);
    }
}
