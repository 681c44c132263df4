package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts find a JDK 25, whatever else stands in the way. */
class JdkIT {
    private static final Path REAL_17 = Path.of("/usr/lib/jvm/java-17-openjdk-amd64");
    private static final String TOOLS = "/usr/bin:/bin";
    private static final String THIS_JDK = System.getProperty("java.home");

    @TempDir
    Path temporary;

    private final ScriptHome home;
    private Path old = Path.of("");

    JdkIT() throws IOException {
        home = ScriptHome.shared();
    }

    @BeforeEach
    void makeAnOldJdk() throws IOException {
        old = temporary.resolve("jdk-17");
        String[] says = {"echo '    java.specification.version = 17' >&2", "echo 'openjdk version \"17.0.15\"' >&2"};
        ScriptHome.program(old.resolve("bin/java"), says);
        ScriptHome.program(old.resolve("bin/javac"), says);
    }

    @Test
    void anotherJdkFirstOnThePathIsPassedOver() {
        assertWorks(Map.of("PATH", old + "/bin:" + TOOLS, "JDCHECK_JDK_FOLDERS", THIS_JDK));
    }

    @Test
    void aReal17FirstOnThePathIsPassedOver() {
        assumeTrue(Files.isDirectory(REAL_17), "there is no JDK 17 on this machine");

        assertWorks(Map.of("PATH", REAL_17 + "/bin:" + TOOLS, "JDCHECK_JDK_FOLDERS", THIS_JDK));
    }

    @Test
    void anotherJdkInJavaHomeIsPassedOver() {
        assertWorks(Map.of("PATH", TOOLS, "JAVA_HOME", old.toString(), "JDCHECK_JDK_FOLDERS", THIS_JDK));
    }

    @Test
    void theJdkOnThePathIsTakenThroughALink() throws IOException {
        Path bin = Files.createDirectory(temporary.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of(THIS_JDK, "bin", "java"));

        assertWorks(Map.of("PATH", bin + ":" + TOOLS, "JDCHECK_JDK_FOLDERS", ""));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws IOException {
        Path runtime = temporary.resolve("jre-25");
        Files.createDirectories(runtime.resolve("bin"));
        Files.createSymbolicLink(runtime.resolve("bin/java"), Path.of(THIS_JDK, "bin", "java"));

        assertWorks(Map.of(
                "PATH", old + "/bin:" + TOOLS, "JAVA_HOME", runtime.toString(), "JDCHECK_JDK_FOLDERS", THIS_JDK));
        assertNone(Map.of("PATH", old + "/bin:" + TOOLS, "JAVA_HOME", runtime.toString(), "JDCHECK_JDK_FOLDERS", ""));
    }

    @Test
    void withoutAnyOneSentenceSaysWhatIsNeeded() {
        assertNone(Map.of("PATH", old + "/bin:" + TOOLS, "JDCHECK_JDK_FOLDERS", ""));
    }

    /** Nothing but the PATH is set here, not even HOME. */
    private void assertWorks(Map<String, String> environment) {
        Outcome outcome = home.jdcheck(environment, "--version").expectStatus(0);

        assertTrue(outcome.out().startsWith("jdcheck "), outcome.out());
        assertEquals("", outcome.err());
    }

    private void assertNone(Map<String, String> environment) {
        home.jdcheck(environment, "--version").expectOnlyTheSentence("JDK 25 is needed and was not found", "JAVA_HOME");
    }

    @Test
    void mavenOnAnotherJdkStopsAndPointsToVerify() {
        assumeTrue(Files.isDirectory(REAL_17), "there is no JDK 17 on this machine");
        Map<String, String> environment = new HashMap<>(ScriptHome.environment());
        environment.put("JAVA_HOME", REAL_17.toString());

        Outcome outcome = home.run(Repository.ROOT, environment, List.of("mvn", "-B", "-o", "-q", "-N", "validate"));

        assertNotEquals(0, outcome.status());
        assertTrue(
                (outcome.out() + outcome.err()).contains("jdcheck is built on JDK 25, and this Maven runs on 17"),
                outcome.out());
        assertTrue((outcome.out() + outcome.err()).contains("Run ./verify instead of mvn"), outcome.out());
    }
}
