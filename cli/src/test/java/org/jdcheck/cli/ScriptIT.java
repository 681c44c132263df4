package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./jdcheck} does before and around Java: it builds, and keeps its hands off standard output. */
class ScriptIT {
    private static final String IS_MAVEN = "[ \"$1\" = -v ] && { echo 'Apache Maven 3.9.9 (x)'; exit 0; }";

    @TempDir
    Path temporary;

    private final ScriptHome home;
    private final Map<String, String> environment = new HashMap<>(ScriptHome.environment());
    private Path calls = Path.of("");

    ScriptIT() throws IOException {
        home = ScriptHome.shared();
    }

    @AfterEach
    void leaveAllBuilt() throws IOException {
        home.sayThatAllIsBuilt();
    }

    @BeforeEach
    void putAMavenThatOnlyNotesItsCallsFirstOnThePath() throws IOException {
        calls = temporary.resolve("calls");
        maven(IS_MAVEN, "echo \"$@\" >> '" + calls + "'", "echo 'a wall of output'");
        environment.merge("PATH", temporary + "/bin:", (path, bin) -> bin + path);
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws IOException {
        Outcome outcome = home.jdcheck(environment, "--version").expectStatus(0);

        assertEquals("jdcheck 1.0\n", outcome.out());
        assertEquals("", outcome.err());
        assertFalse(Files.exists(calls));
    }

    @Test
    void whatIsNotBuiltIsBuiltOnceWithAProgressLineOnStandardError() throws IOException {
        Files.delete(home.stamp());

        Outcome outcome = home.jdcheck(environment, "--version").expectStatus(0);

        assertEquals("jdcheck 1.0\n", outcome.out());
        assertTrue(outcome.err().matches("jdcheck: building \\(.*\\) \\.\\.\\.+ done\\.\n"), outcome.err());
        assertEquals("", home.jdcheck(environment, "--version").err());
        assertEquals(1, Files.readAllLines(calls).size());
        assertTrue(Files.readString(calls).contains("-pl cli -am package"), Files.readString(calls));
    }

    @Test
    void aSourceThatChangedIsBuilt() throws IOException {
        Path source = changed("cli/src/main/java/Some.java");

        assertTrue(home.jdcheck(environment, "--version").err().contains("building"), source.toString());
        assertEquals(1, Files.readAllLines(calls).size());
    }

    @Test
    void aSourceThatWentIsBuiltToo() throws IOException {
        Files.writeString(home.stamp(), "the sum of other names");

        assertTrue(home.jdcheck(environment, "--version").err().contains("building"));
        assertEquals("", home.jdcheck(environment, "--version").err());
    }

    @Test
    void aTestThatChangedIsNoReasonToBuild() throws IOException {
        changed("cli/src/test/java/SomeTest.java");
        changed("cli/target/classes/Some.class");

        assertEquals("", home.jdcheck(environment, "--version").err());
    }

    @Test
    void twoCommandsAtOnceBuildOnce() throws IOException {
        Files.delete(home.stamp());
        maven(IS_MAVEN, "echo \"$@\" >> '" + calls + "'", "sleep 1");

        CompletableFuture<Outcome> other = CompletableFuture.supplyAsync(() -> home.jdcheck(environment, "--version"));
        home.jdcheck(environment, "--version").expectStatus(0);
        other.join().expectStatus(0);

        assertEquals(1, Files.readAllLines(calls).size());
    }

    @Test
    void aBuildThatFailsShowsItsErrorsAndWhereTheRestIs() throws IOException {
        Files.delete(home.stamp());
        maven(IS_MAVEN, "echo '[INFO] much'", "echo '[ERROR] something is broken'", "exit 1");

        Outcome outcome = home.jdcheck(environment, "--version").expectStatus(2);

        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("[ERROR] something is broken"), outcome.err());
        assertFalse(outcome.err().contains("[INFO]"), outcome.err());
        assertTrue(outcome.err().contains(home.folder() + "/target/build.log"), outcome.err());
        assertTrue(Files.readString(home.folder().resolve("target/build.log")).contains("[INFO] much"));
        assertFalse(Files.exists(home.stamp()), "it is not taken for built");
    }

    @Test
    void anOldMavenIsOneSentence() throws IOException {
        Files.delete(home.stamp());
        maven("echo 'Apache Maven 3.6.3'");

        home.jdcheck(environment, "--version").expectOnlyTheSentence("Maven 3.8 or newer", "mvn is 3.6");
    }

    @Test
    void noMavenIsOneSentence() throws IOException {
        Files.delete(home.stamp());
        environment.put("PATH", toolsWithoutMaven().toString());

        home.jdcheck(environment, "--version").expectOnlyTheSentence("Maven 3.8 or newer", "there is no mvn");
    }

    @Test
    void aFileWhoseNameIsNotAsciiIsReadInAnyLocale() throws IOException {
        Path draft = Files.writeString(temporary.resolve("Bäcker 烤.txt"), Drafts.CLEAN);
        for (String locale : List.of("C", "")) {
            environment.put("LC_ALL", locale);

            Outcome outcome =
                    home.jdcheck(environment, "check", draft.toString()).expectStatus(0);
            assertTrue(outcome.out().startsWith("READY  score 100/100  " + draft), locale + ": " + outcome.out());
        }
    }

    @Test
    void theCommandRunsThroughALinkFromAnyFolder() throws IOException {
        Path link =
                Files.createSymbolicLink(temporary.resolve("jd"), home.folder().resolve("jdcheck"));
        Files.writeString(temporary.resolve("draft.txt"), Drafts.CLEAN);

        Outcome outcome = home.run(temporary, environment, List.of(link.toString(), "submit", "draft.txt"));

        outcome.expectStatus(0);
        assertTrue(outcome.out().startsWith("READY  score 100/100  draft.txt\n"), outcome.out());
        assertTrue(Files.exists(temporary.resolve(".jdcheck/inbox/default/draft.txt")));
    }

    @Test
    void thereIsColourOnATerminalUnlessNoColorForbidsIt() throws IOException {
        String draft =
                Files.writeString(temporary.resolve("draft.txt"), Drafts.FLAWED).toString();
        environment.put("TERM", "xterm");
        assertTrue(onTerminal(draft).contains("\u001b["), "a terminal");
        assertFalse(home.jdcheck(environment, "check", draft).out().contains("\u001b"), "a pipe or a file");

        environment.put("NO_COLOR", "1");
        String plain = onTerminal(draft);
        assertTrue(plain.contains("REVIEW"), plain);
        assertFalse(plain.contains("\u001b["), "NO_COLOR");
    }

    /** What the command prints on a terminal, which script(1) stands for. */
    private String onTerminal(String draft) {
        String command = "'" + home.folder() + "/jdcheck' check '" + draft + "'";
        return home.run(temporary, environment, List.of("script", "-qec", command, "/dev/null"))
                .out();
    }

    /** A file that is newer than the stamp. */
    private Path changed(String name) throws IOException {
        Path file = home.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "changed");
        Instant built = Files.getLastModifiedTime(home.stamp()).toInstant();
        return Files.setLastModifiedTime(file, FileTime.from(built.plusMillis(1)));
    }

    private void maven(String... lines) throws IOException {
        ScriptHome.program(temporary.resolve("bin/mvn"), lines);
    }

    private Path toolsWithoutMaven() throws IOException {
        Path tools = Files.createDirectory(temporary.resolve("tools"));
        for (String tool :
                List.of("bash", "env", "dirname", "readlink", "sed", "head", "find", "mkdir", "flock", "touch", "rm")) {
            for (String folder : List.of("/usr/bin", "/bin")) {
                if (Files.exists(Path.of(folder, tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(folder, tool));
                }
            }
        }
        return tools;
    }
}
