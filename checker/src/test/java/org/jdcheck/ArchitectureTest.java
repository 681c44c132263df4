package org.jdcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The checker is pure: words, setting and rules in, a report out. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jdcheck");

    /** Types that belong to java.io and touch nothing outside. */
    private static final Set<String> HARMLESS = Set.of(
            IOException.class.getName(),
            Serializable.class.getName(),
            "java.io.UncheckedIOException",
            "java.io.ObjectStreamException");

    private static final Set<String> CLOCK_AND_SURROUNDINGS = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.lang.Runtime.getRuntime",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset");

    @Test
    void thereIsSomethingToCheck() {
        assertTrue(MAIN.size() > 50, () -> "classes: " + MAIN.size());
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.jdcheck.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nothingBelowTheFrontDoorKnowsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jdcheck")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jdcheck")
                .check(MAIN);
    }

    @Test
    void thereAreNoFilesAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "touch files or the network",
                        (JavaClass type) ->
                                isOneOf(type, "java.io", "java.nio.file", "java.nio.channels", "java.net", "javax.net")
                                        && !HARMLESS.contains(type.getName())))
                .check(MAIN);
    }

    @Test
    void thereIsNoClockNoChanceAndNoSurroundings() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "reads the clock or the surroundings", (JavaAccess<?> access) -> {
                            String name = access.getTargetOwner().getName() + "." + access.getName();
                            boolean now =
                                    access.getTargetOwner().getPackageName().equals("java.time")
                                            && (access.getName().equals("now")
                                                    || access.getName().startsWith("system")
                                                    || access.getName().equals("systemDefault"));
                            return now || CLOCK_AND_SURROUNDINGS.contains(name);
                        }))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are chance",
                        (JavaClass type) -> Set.of(
                                        "java.util.Random",
                                        "java.util.SplittableRandom",
                                        "java.util.UUID",
                                        "java.util.concurrent.ThreadLocalRandom",
                                        "java.security.SecureRandom")
                                .contains(type.getName())))
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        List<String> unmarked = MAIN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(javaPackage -> !isNullMarked(javaPackage))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked);
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage.tryGetPackageInfo().isPresent() && javaPackage.isAnnotatedWith(NullMarked.class);
    }

    private static boolean isOneOf(JavaClass type, String... packages) {
        for (String name : packages) {
            if (type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }
}
