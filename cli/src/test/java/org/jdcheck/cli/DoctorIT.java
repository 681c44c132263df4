package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jdcheck doctor} says what is missing, above all where hardly anything is there. */
class DoctorIT {
    private static final String MAVEN = "echo 'Apache Maven 3.9.9 (x)'";

    @TempDir
    Path temporary;

    private final ScriptHome home;
    private final Map<String, String> environment = new HashMap<>();
    private Path bin = Path.of("");

    DoctorIT() throws IOException {
        home = ScriptHome.shared();
    }

    @BeforeEach
    void aMachineWithNothingButAShell() throws IOException {
        bin = Files.createDirectory(temporary.resolve("bin"));
        for (String tool : List.of("bash", "env", "dirname", "readlink", "sed", "uname")) {
            Files.createSymbolicLink(bin.resolve(tool), realFile(tool));
        }
        environment.put("PATH", bin.toString());
        environment.put("JDCHECK_JDK_FOLDERS", "");
    }

    @Test
    void whereNothingIsThereAllIsMissingAndHowToGetItIsSaid() {
        Outcome outcome = doctor().expectStatus(1);

        assertTrue(line(outcome, "JDK 25").matches("MISSING +check, submit, verify .*Temurin 25.*JAVA_HOME.*"));
        assertTrue(line(outcome, "Maven 3.8").matches("MISSING +check, submit, verify .*apt-get install maven.*"));
        assertTrue(line(outcome, "SAM CLI").matches("absent +sam local, sam deploy .*aws-sam-cli.*"));
        assertTrue(line(outcome, "Docker").startsWith("absent "));
        assertTrue(outcome.out().endsWith("\nWhat is MISSING is needed for check, submit or verify.\n"), outcome.out());
        assertEquals("", outcome.err());
    }

    @Test
    void whereTheNeededIsThereTheRestMayBeAbsent() throws IOException {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        program("mvn", MAVEN);
        program("npm", "echo 10.9.2");
        program("script", "true");
        program("sam", "echo 'SAM CLI, version 1.130.0'");

        Outcome outcome = doctor().expectStatus(0);

        assertTrue(line(outcome, "JDK 25").matches("found .* 25.* in " + System.getProperty("java.home")));
        assertTrue(line(outcome, "Maven 3.8").endsWith(" 3.9.9"));
        assertTrue(line(outcome, "SAM CLI").endsWith(" 1.130.0"));
        assertTrue(line(outcome, "cfn-lint").startsWith("absent "));
        assertTrue(outcome.out().endsWith("\ncheck, submit and verify can run.\n"), outcome.out());
        assertEquals("", outcome.err());
    }

    @Test
    void aMavenThatIsTooOldIsMissing() throws IOException {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        program("mvn", "echo 'Apache Maven 3.6.3'");

        assertTrue(line(doctor().expectStatus(1), "Maven 3.8").matches("MISSING .* mvn is 3\\.6\\.3; .*"));
    }

    @Test
    void aProgramThatIsThereAndDoesNotWorkIsNotFound() throws IOException {
        program("cfn-lint", "echo 'no such version' >&2", "exit 127");
        program("docker", "echo 'Cannot connect' >&2", "exit 1");

        Outcome outcome = doctor();

        assertTrue(line(outcome, "cfn-lint").startsWith("absent "));
        assertTrue(line(outcome, "Docker").endsWith(" it is installed and does not answer; start it"));
    }

    @Test
    void itIsNamedAmongTheCommands() {
        assertTrue(Cli.run("--help").expectStatus(0).out().contains("\n  doctor "));
        assertFalse(Cli.run("doctor", "--help").expectStatus(0).out().isEmpty());
        Cli.run("doctor", "all").expectOnlyTheSentence("all");
    }

    private Outcome doctor() {
        return home.jdcheck(environment, "doctor").expectNoStackTrace();
    }

    private static String line(Outcome outcome, String words) {
        return outcome.out()
                .lines()
                .filter(line -> line.contains(" " + words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in:\n" + outcome.out()));
    }

    private void program(String name, String... lines) throws IOException {
        ScriptHome.program(bin.resolve(name), lines);
    }

    private static Path realFile(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
