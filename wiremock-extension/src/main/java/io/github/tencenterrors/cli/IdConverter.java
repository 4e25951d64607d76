package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/** Turns the id of a constant into the constant, and tells a shell which ids there are. */
abstract class IdConverter<T> implements ITypeConverter<T>, Iterable<String> {

    private final Function<String, T> ofId;
    private final List<String> ids;

    private IdConverter(T[] constants, Function<T, String> id, Function<String, T> ofId) {
        this.ofId = ofId;
        this.ids = Arrays.stream(constants).map(id).toList();
    }

    @Override
    public T convert(String argument) {
        return ofId.apply(argument);
    }

    @Override
    public Iterator<String> iterator() {
        return ids.iterator();
    }

    static final class OfScope extends IdConverter<Scope> {
        OfScope() {
            super(Scope.values(), Scope::id, Scope::ofId);
        }
    }

    static final class OfCategory extends IdConverter<Category> {
        OfCategory() {
            super(Category.values(), Category::id, Category::ofId);
        }
    }

    static final class OfRetry extends IdConverter<Retry> {
        OfRetry() {
            super(Retry.values(), Retry::id, Retry::ofId);
        }
    }
}
