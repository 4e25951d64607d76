package io.github.tencenterrors.samples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PackageArrowsTest {

    private static final String BASE = "io.github.tencenterrors.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(PackageArrowsTest::isOurs)
            .importPackages("io.github.tencenterrors");

    /** Every package, what of ours it may know, and what of others'. The JDK is open to all. */
    private static final List<Room> ROOMS = List.of(
            new Room("code", List.of(), List.of("org.apache.commons.text..")),
            new Room("envelope", List.of("code"), List.of("com.fasterxml.jackson..")),
            new Room("catalog", List.of("code", "envelope"), List.of("com.fasterxml.jackson..")),
            new Room("page", List.of("code", "envelope", "catalog"), List.of("org.commonmark..", "org.jsoup..")),
            new Room(
                    "schema",
                    List.of("code", "envelope", "catalog"),
                    List.of("com.fasterxml.jackson..", "org.assertj..", "..networknt..")),
            new Room(
                    "recording",
                    List.of("code", "envelope", "catalog", "schema"),
                    List.of("com.fasterxml.jackson..", "org.assertj..")),
            new Room(
                    "junit",
                    List.of("code", "envelope", "catalog"),
                    List.of("com.fasterxml.jackson..", "org.junit..", "org.apiguardian..")),
            new Room(
                    "coverage",
                    List.of("code", "envelope", "catalog", "junit"),
                    List.of("com.fasterxml.jackson..", "javax.xml.stream..", "org.junit..")),
            new Room(
                    "handling",
                    List.of("code", "envelope", "catalog"),
                    List.of("com.fasterxml.jackson..", "javax.xml.stream..", "org.assertj..")),
            new Room(
                    "wiremock",
                    List.of("code", "envelope", "catalog", "schema"),
                    List.of("com.github.tomakehurst.wiremock..", "org.assertj..", "org.junit..")),
            new Room(
                    "gateway",
                    List.of("code", "envelope", "catalog", "schema", "wiremock"),
                    List.of(
                            "com.fasterxml.jackson..",
                            "com.github.tomakehurst.wiremock..",
                            "javax.crypto..",
                            "org.junit..")),
            new Room(
                    "cli",
                    List.of(
                            "code",
                            "envelope",
                            "catalog",
                            "page",
                            "schema",
                            "recording",
                            "coverage",
                            "handling",
                            "wiremock",
                            "gateway"),
                    List.of("com.fasterxml.jackson..", "com.github.tomakehurst.wiremock..", "picocli..")));

    private record Room(String name, List<String> rooms, List<String> libraries) {

        String packageName() {
            return BASE + name;
        }

        String[] allowed() {
            List<String> allowed = new ArrayList<>(
                    List.of("java..", "javax.net..", "javax.xml..", "org.jspecify..", packageName() + ".."));
            rooms.forEach(room -> allowed.add(BASE + room));
            allowed.addAll(libraries);
            return allowed.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aPackageKnowsOnlyWhatTheDesignAllows(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.allowed())
                .check(CLASSES);
    }

    @Test
    void packagesFormALineWithoutACycle() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theSchemaEngineIsImportedInOnePackageAlone() {
        Set<String> users = CLASSES.stream()
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().contains("networknt")))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(users).containsExactly(BASE + "schema");
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages()).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    /** The guard of the guards: a scan that finds nothing proves nothing. */
    @Test
    void theScanFindsEveryRoomAndNoOther() {
        assertThat(packages())
                .extracting(JavaPackage::getName)
                .containsExactlyInAnyOrderElementsOf(
                        ROOMS.stream().map(Room::packageName).toList());
        assertThat(CLASSES.size()).isGreaterThan(80);
    }

    private static List<JavaPackage> packages() {
        return CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
    }

    private static boolean isOurs(Location location) {
        return Stream.of("/tencenterrors/schema/shaded/", "/tencenterrors/samples/")
                .noneMatch(location::contains);
    }
}
