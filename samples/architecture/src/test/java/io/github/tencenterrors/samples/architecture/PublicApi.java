package io.github.tencenterrors.samples.architecture;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a jar promises, a line for each promise: its module, and every public type with its public and protected members. */
final class PublicApi {

    private PublicApi() {}

    static List<String> of(Path jar) {
        ModuleDescriptor module = Jars.module(jar);
        return Stream.concat(module(module), types(jar, packages(module)))
                .distinct()
                .toList();
    }

    private static Stream<String> module(ModuleDescriptor module) {
        if (module.isAutomatic()) {
            return Stream.of("automatic module " + module.name());
        }
        return Stream.of(
                        Stream.of("module " + module.name()),
                        module.requires().stream()
                                .map(each -> "requires " + words(each.modifiers()) + each.name())
                                .sorted(),
                        module.exports().stream().map(Object::toString).sorted().map(each -> "exports " + each),
                        module.opens().stream().map(Object::toString).sorted().map(each -> "opens " + each),
                        module.uses().stream().sorted().map(each -> "uses " + each),
                        module.provides().stream()
                                .map(each -> "provides " + each.service() + " with " + each.providers()))
                .flatMap(lines -> lines);
    }

    private static String words(Set<? extends Enum<?>> modifiers) {
        return modifiers.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .reduce("", String::concat);
    }

    /** Those that users can see; where no module says so, not the commands, nor what was packaged with us. */
    private static Set<String> packages(ModuleDescriptor module) {
        Stream<String> packages = module.isAutomatic()
                ? module.packages().stream().filter(name -> !name.endsWith(".cli") && !name.contains(".shaded"))
                : module.exports().stream().map(ModuleDescriptor.Exports::source);
        return packages.collect(Collectors.toSet());
    }

    private static Stream<String> types(Path jar, Set<String> packages) {
        return Jars.classes(jar)
                .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                .map(Jars::load)
                .filter(PublicApi::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(Signatures::of);
    }

    private static boolean isVisible(Class<?> type) {
        return type == null
                || (!type.isAnonymousClass()
                        && !type.isLocalClass()
                        && (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                        && isVisible(type.getDeclaringClass()));
    }
}
