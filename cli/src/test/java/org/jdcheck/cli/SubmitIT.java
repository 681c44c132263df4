package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jdcheck submit}, and {@code show} and {@code history} that read what it stored. */
class SubmitIT {
    private static final Pattern STORED = Pattern.compile("Stored as report ([0-9a-f]{40}) of posting (\\S+)\\.\n");

    @TempDir
    Path folder;

    private Path draft = Path.of("");

    @BeforeEach
    void writeDraft() throws IOException {
        draft = write("accountant.txt", Drafts.FLAWED);
    }

    @Test
    void aDraftIsStoredAndItsReportPrinted() {
        Outcome outcome = submit(draft).expectStatus(0);

        assertTrue(outcome.out().startsWith("REVIEW  score "), outcome.out());
        assertTrue(outcome.out().contains("💰 $ - $"), outcome.out());
        assertEquals("accountant", stored(outcome).group(2));
        assertTrue(Files.exists(folder.resolve("data/inbox/default/accountant.txt")));
    }

    @Test
    void theReportIsTheOneThatCheckGives() {
        assertEquals(Cli.run("check", draft.toString()).out(), submit(draft).out());
    }

    @Test
    void theReportIsTheOneThatStandsInTheStore() {
        Outcome submitted = submit(draft);
        Outcome shown = onData("show", stored(submitted).group(1)).expectStatus(0);

        assertEquals(submitted.out().replace("  " + draft, "  accountant"), shown.out());
        assertEquals("", shown.err());
    }

    @Test
    void aSecondIdenticalSubmitSaysThatNothingChangedAndShowsTheSameReport() {
        Outcome first = submit(draft);
        Outcome second = submit(draft).expectStatus(0);

        assertEquals(first.out(), second.out());
        assertTrue(second.err().startsWith("Nothing changed since the last check of accountant"), second.err());
        assertEquals(1, second.err().lines().count());
    }

    @Test
    void aChangedTextGivesANewReport() throws IOException {
        String first = stored(submit(draft)).group(1);
        write("accountant.txt", Drafts.CLEAN);
        Outcome second = submit(draft).expectStatus(0);

        assertNotEquals(first, stored(second).group(1));
        assertTrue(second.out().startsWith("READY"), second.out());
        List<String> history =
                onData("history", "accountant").expectStatus(0).out().lines().toList();
        assertEquals(2, history.size());
        assertTrue(
                history.get(0)
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\S+Z +READY +100 +"
                                + stored(second).group(1)
                                + "  .*"),
                history.get(0));
        assertTrue(history.get(1).contains("REVIEW") && history.get(1).contains(first), history.get(1));
    }

    @Test
    void goingBackToAnEarlierTextIsAChangeToo() throws IOException {
        String first = stored(submit(draft)).group(1);
        write("accountant.txt", Drafts.CLEAN);
        submit(draft);
        write("accountant.txt", Drafts.FLAWED);

        assertEquals(first, stored(submit(draft)).group(1));
        assertTrue(onData("history", "accountant")
                .out()
                .lines()
                .findFirst()
                .orElse("")
                .contains(first));
    }

    @Test
    void severalDraftsAreSubmittedAtOnce() throws IOException {
        Path other = write("baker.txt", Drafts.CLEAN);

        Outcome outcome = submit(draft, other).expectStatus(0);

        assertTrue(outcome.out().contains("REVIEW  score ") && outcome.out().contains("READY  score "), outcome.out());
        onData("history", "accountant").expectStatus(0);
        onData("history", "baker").expectStatus(0);
    }

    @Test
    void aMissingFileIsOneSentenceAndStatus2() {
        submit(folder.resolve("none.txt")).expectOnlyTheSentence("There is no file " + folder + "/none.txt.");
    }

    @Test
    void aFolderIsOneSentenceAndStatus2() {
        submit(folder).expectOnlyTheSentence(folder + " is a folder; name the files in it.");
    }

    @Test
    void aMissingFileDoesNotKeepTheOthersFromBeingStored() {
        Outcome outcome = submit(folder.resolve("none.txt"), draft).expectStatus(2);

        assertTrue(outcome.out().startsWith("REVIEW"), outcome.out());
        onData("history", "accountant").expectStatus(0);
    }

    @Test
    void aFileThatIsNoTextIsStoredAsUnreadable() throws IOException {
        Path pdf = write("advert.pdf", "%PDF-1.7\n");

        Outcome outcome = submit(pdf).expectStatus(0).expectNoStackTrace();

        assertTrue(outcome.out().startsWith("UNREADABLE  " + pdf + "\nThis is a PDF file"), outcome.out());
        JsonNode shown = onData("show", stored(outcome).group(1), "--as", "json")
                .expectStatus(0)
                .json();
        assertEquals("UNREADABLE", shown.path("verdict").asText());
        assertTrue(onData("history", "advert").out().contains("UNREADABLE    -"));
    }

    @Test
    void anEmptyFileIsStoredAsUnreadable() throws IOException {
        assertTrue(submit(write("empty.txt", "")).expectStatus(0).out().contains("The file is empty."));
    }

    @Test
    void aFileOfMoreThanTwoMebibytesIsStoredAsUnreadable() throws IOException {
        Outcome outcome =
                submit(write("long.txt", "a".repeat(2 * 1024 * 1024 + 1))).expectStatus(0);

        assertTrue(outcome.out().contains("2097153 bytes"), outcome.out());
    }

    @Test
    void aHiddenFileIsCheckedToo() throws IOException {
        assertEquals(
                "_accountant",
                stored(submit(write(".accountant.txt", Drafts.FLAWED))).group(2));
    }

    @Test
    void namesThatNoIdHasAreStillKeptApart() throws IOException {
        String first = stored(submit(write("Köchin (m/w)!.txt".replace("/", "-"), Drafts.FLAWED)))
                .group(2);
        String second = stored(submit(write("Kächin (m/w)!.txt".replace("/", "-"), Drafts.FLAWED)))
                .group(2);

        assertNotEquals(first, second);
        onData("history", first).expectStatus(0);
        onData("history", second).expectStatus(0);
    }

    @Test
    void whatIsNotStoredIsOneSentence() {
        onData("show", "nonsense").expectOnlyTheSentence("There is no report \"nonsense\"");
        onData("show", "../../etc/passwd").expectOnlyTheSentence("There is no report \"../../etc/passwd\"");
        onData("show", "").expectOnlyTheSentence("There is no report \"\"");
        onData("history", "nonsense").expectOnlyTheSentence("No check of a posting \"nonsense\" is stored.");
    }

    @Test
    void aFolderForDataThatCannotBeUsedIsOneSentence() throws IOException {
        write("data", "a file stands where the folder should");

        submit(draft).expectOnlyTheSentence("The folder " + folder + "/data cannot be made.");
    }

    @Test
    void aDatabaseThatIsNoneIsOneSentence() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        write("data/jdcheck.db", "This is a text of some length and no database at all. ".repeat(50));

        submit(draft).expectOnlyTheSentence("jdcheck.db cannot be used");
    }

    @Test
    void anEndpointThatIsNoUrlIsOneSentence() {
        Cli.run("submit", draft.toString(), "--data", folder + "/data", "--dynamodb-endpoint", "somewhere")
                .expectOnlyTheSentence("\"somewhere\" is no endpoint");
    }

    private Outcome submit(Path... files) {
        List<String> arguments = new ArrayList<>(List.of("submit"));
        for (Path file : files) {
            arguments.add(file.toString());
        }
        return onData(arguments.toArray(String[]::new));
    }

    private Outcome onData(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder + "/data"));
        return Cli.run(all.toArray(String[]::new));
    }

    private static Matcher stored(Outcome outcome) {
        Matcher matcher = STORED.matcher(outcome.err());
        assertTrue(matcher.matches(), outcome.err());
        return matcher;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
