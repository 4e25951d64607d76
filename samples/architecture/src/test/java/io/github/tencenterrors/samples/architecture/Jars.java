package io.github.tencenterrors.samples.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Jars on the class path of these tests, which is that of a user of all our modules. */
final class Jars {

    private static final String CLASS = ".class";

    private Jars() {}

    /** The jar of a module of ours. */
    static Path of(String module) {
        return all().filter(jar -> jar.getFileName().toString().startsWith("tencent-errors-" + module + "-"))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no jar of " + module + " on the class path; use 'mvn verify'"));
    }

    /** The jars that are modules with a description, and with a name that does not hang on that of their file. */
    static List<Path> described() {
        return all().filter(jar ->
                        descriptor(jar).filter(each -> !each.isAutomatic()).isPresent())
                .toList();
    }

    static ModuleDescriptor module(Path jar) {
        return descriptor(jar).orElseThrow();
    }

    /** Names of the classes in a jar. */
    static Stream<String> classes(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(CLASS) && name.contains("/") && !name.startsWith("META-INF"))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Jars.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> all() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar") && Files.exists(path));
    }

    private static Optional<ModuleDescriptor> descriptor(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .findFirst();
        } catch (FindException noModule) {
            return Optional.empty();
        }
    }
}
