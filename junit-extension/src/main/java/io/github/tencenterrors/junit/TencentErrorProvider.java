package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.platform.commons.PreconditionViolationException;

/**
 * Makes the arguments that {@link TencentErrorSource} asks for. JUnit makes one provider for each method or class, and
 * asks it once for each annotation there, in a single thread.
 *
 * <p>The other {@code provideArguments}, which later versions of JUnit offer, is left alone: its signature has a type
 * that JUnit 5.10 lacks.
 */
final class TencentErrorProvider extends AnnotationBasedArgumentsProvider<TencentErrorSource> {

    private final Set<ErrorIdentity> played = new HashSet<>();

    @Override
    protected Stream<Arguments> provideArguments(ExtensionContext context, TencentErrorSource source) {
        Declaration declaration = Declaration.of(context.getElement().orElseThrow());
        Playing playing = Playing.begin(context);
        try {
            return arguments(declaration, source, context.getRequiredTestClass().getClassLoader(), playing).stream();
        } catch (MisuseException e) {
            throw refusal(e, declaration.place());
        }
    }

    private List<Arguments> arguments(
            Declaration declaration, TencentErrorSource source, ClassLoader loader, Playing playing) {
        ArgumentPlan plan = ArgumentPlan.of(declaration.slots());
        Selection selection = SelectedErrors.selection(source);
        return SelectedErrors.of(source, loader).stream()
                .filter(error -> played.add(error.identity()))
                .map(error -> playing.playing(error, selection, plan.of(error)))
                .toList();
    }

    private static PreconditionViolationException refusal(MisuseException e, String place) {
        Problem problem = e.problem();
        String at = problem.at().isEmpty() ? place : problem.at() + ", named by " + place;
        return new PreconditionViolationException(
                new Problem(problem.what(), at, problem.why(), problem.fix()).message(), e);
    }
}
