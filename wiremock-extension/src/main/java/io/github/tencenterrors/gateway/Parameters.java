package io.github.tencenterrors.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The parameters of a query, a form and the parts of a body, decoded, in the order in which they came. */
final class Parameters {

    static final Parameters NONE = new Parameters(List.of());

    private final List<Parameter> all;

    /** A name and its value. */
    record Parameter(String name, String value) {}

    private Parameters(List<Parameter> all) {
        this.all = all;
    }

    /** Those of a query and of a form behind it; either may be empty. */
    static Parameters of(String query, String form) {
        if (query.isEmpty() && form.isEmpty()) {
            return NONE;
        }
        List<Parameter> all = new ArrayList<>();
        addTo(all, query);
        addTo(all, form);
        return new Parameters(all);
    }

    /** These, and others behind them. */
    Parameters and(List<Parameter> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Parameter> more = new ArrayList<>(all);
        more.addAll(others);
        return new Parameters(more);
    }

    /** What becomes of each, in the same order. */
    Parameters map(UnaryOperator<Parameter> change) {
        return new Parameters(all.stream().map(change).toList());
    }

    private static void addTo(List<Parameter> all, String text) {
        for (int start = 0; start < text.length(); ) {
            int ampersand = text.indexOf('&', start);
            int end = ampersand < 0 ? text.length() : ampersand;
            if (end > start) {
                int equals = text.indexOf('=', start);
                boolean bare = equals < 0 || equals > end;
                all.add(new Parameter(
                        decoded(text.substring(start, bare ? end : equals)),
                        bare ? "" : decoded(text.substring(equals + 1, end))));
            }
            start = end + 1;
        }
    }

    /** What cannot be decoded stays as it is: then the signature decides. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    Optional<String> value(String name) {
        for (Parameter each : all) {
            if (each.name().equals(name)) {
                return Optional.of(each.value());
            }
        }
        return Optional.empty();
    }

    void forEach(BiConsumer<String, String> consumer) {
        all.forEach(each -> consumer.accept(each.name(), each.value()));
    }

    List<Parameter> all() {
        return all;
    }

    /** By name, as the older signatures want them; those of one name as they came. */
    List<Parameter> sorted() {
        List<Parameter> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Parameter::name));
        return sorted;
    }
}
