package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jdcheck fix}, as a user calls it. */
class FixIT {
    private static final String DAY = "2026-11-23";
    private static final String DRAFT = "Baker\n\nYou bake bread in our café with a rockstar.\n\nShare this job\n";
    private static final String FIXED = "Baker\n\nYou bake bread in our café with an expert.\n";

    @TempDir
    Path folder;

    @Test
    void theDiffIsShownAndNothingIsWritten() throws IOException {
        String file = write("ad.txt", DRAFT);

        Outcome outcome = Cli.run("fix", file, "--on", DAY).expectStatus(0);

        assertEquals(
                List.of(
                        "--- " + file,
                        "+++ " + file,
                        "@@ -1,5 +1,3 @@",
                        " Baker",
                        " ",
                        "-You bake bread in our café with a rockstar.",
                        "-",
                        "-Share this job",
                        "+You bake bread in our café with an expert."),
                outcome.out().lines().toList());
        assertTrue(outcome.err().startsWith(file + ": 2 findings can be mended, score "), outcome.err());
        assertTrue(
                outcome.err().matches("(?s).* A person is needed for \\d+ findings and 1 question\\. .*"),
                outcome.err());
        assertTrue(outcome.err().endsWith(" Nothing is written yet; --write does it.\n"), outcome.err());
        assertEquals(DRAFT, Files.readString(Path.of(file)));
    }

    @Test
    void writtenFixesAreAllThatChangesAndTwiceIsOnce() throws IOException {
        String file = write("ad.txt", DRAFT);

        String err =
                Cli.run("fix", file, "--on", DAY, "--write").expectStatus(0).err();

        assertTrue(err.contains("2 findings mended"), err);
        assertEquals(FIXED, Files.readString(Path.of(file)));
        Outcome again = Cli.run("fix", file, "--on", DAY, "--write").expectStatus(0);
        assertEquals("", again.out());
        assertTrue(again.err().contains("Nothing can be mended without asking."), again.err());
        assertEquals(FIXED, Files.readString(Path.of(file)));
    }

    @Test
    void theProfileIsFoundAsByCheckAndWhatItWaivesStays() throws IOException {
        String file = write("ad.txt", DRAFT);
        String waiver = "waivers: [{rule: inclusion/hype, quote: rockstar, reason: So.}]\n";
        String profile = write("jdcheck.yaml", waiver);
        String other = write("other.yaml", "rules: {structure/page-residue: off}\n");

        String found =
                Cli.run("fix", folder.toString(), "--on", DAY).expectStatus(0).out();
        String named = Cli.run("fix", file, "--on", DAY, "--profile", other)
                .expectStatus(0)
                .out();
        String none = Cli.run("fix", file, "--on", DAY, "--no-profile")
                .expectStatus(0)
                .out();

        assertTrue(found.contains("\n-Share this job") && !found.contains("an expert"), found);
        assertTrue(!named.contains("\n-Share this job") && named.contains("an expert"), named);
        assertTrue(none.contains("\n-Share this job") && none.contains("an expert"), none);
        assertEquals(waiver, Files.readString(Path.of(profile)));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "windows-1252, false"
    })
    void theFileKeepsItsEncodingItsByteOrderMarkAndItsLineEnds(String encoding, boolean marked) throws IOException {
        Charset charset = Charset.forName(encoding);
        String mark = marked ? "\ufeff" : "";
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            Path file = folder.resolve("ad.txt");
            Files.write(file, (mark + DRAFT.replace("\n", lineEnd)).getBytes(charset));

            Cli.run("fix", file.toString(), "--write").expectStatus(0);

            assertArrayEquals((mark + FIXED.replace("\n", lineEnd)).getBytes(charset), Files.readAllBytes(file));
        }
    }

    @Test
    void aMissingLineEndAtTheEndStaysMissing() throws IOException {
        String file = write("ad.txt", "We need a salesman for Leeds.\nYou sell");

        Cli.run("fix", file, "--write").expectStatus(0);

        assertEquals("We need a salesperson for Leeds.\nYou sell", Files.readString(Path.of(file)));
    }

    @Test
    void theFileKeepsItsRightsAndALinkStaysALink() throws IOException {
        Path file = Path.of(write("ad.txt", DRAFT));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        Cli.run("fix", link.toString(), "--write").expectStatus(0);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(FIXED, Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count(), "nothing else is left in the folder");
        }
    }

    @Test
    void otherFormatsAreRefusedAndTheOthersStillMended() throws IOException {
        Path word = Files.write(folder.resolve("ad.docx"), new byte[] {'P', 'K', 3, 4, 'w', 'o', 'r', 'd', '/'});
        String text = write("b.txt", DRAFT);

        Outcome outcome = Cli.run("fix", word.toString(), folder + "/none.txt", text, "--write")
                .expectStatus(2)
                .expectNoStackTrace();

        assertTrue(outcome.err().contains("ad.docx: This is a Word file (.docx)"), outcome.err());
        assertTrue(outcome.err().contains("none.txt: There is no such file."), outcome.err());
        assertEquals(FIXED, Files.readString(Path.of(text)));
        assertEquals(9, Files.size(word));
    }

    @Test
    void standardInputIsShownButNotWritten() {
        byte[] draft = DRAFT.getBytes(StandardCharsets.UTF_8);

        assertTrue(Cli.runWithInput(draft, "fix", "-").expectStatus(0).out().contains("+You bake bread"));
        Cli.runWithInput(draft, "fix", "-", "--write").expectOnlyTheSentence("Standard input cannot be written to");
    }

    @Test
    void everyFileOfAFolderIsMended() throws IOException {
        String first = write("a.txt", DRAFT);
        String second = write("b.txt", DRAFT);

        Cli.run("fix", folder.toString(), "--write").expectStatus(0);

        assertEquals(FIXED, Files.readString(Path.of(first)));
        assertEquals(FIXED, Files.readString(Path.of(second)));
    }

    @Test
    void rulesOfOnesOwnBringTheirOwnReplacements() throws IOException {
        Path rule = folder.resolve("own/house/tea.yaml");
        Files.createDirectories(rule.getParent());
        Files.writeString(rule, OwnRule.TEA + "replace: {free tea: tea}\n");
        String benefits = "\nBenefits: a pension, health insurance and 28 days of holiday.\n";
        String file = write("ad.txt", "Baker\n\nYou get free tea.\n" + benefits);

        Cli.run("fix", file, "--rules", folder + "/own", "--write").expectStatus(0);

        assertEquals("Baker\n\nYou get tea.\n" + benefits, Files.readString(Path.of(file)));
        Files.writeString(rule, OwnRule.TEA + "replace: {cold tea: tea}\n");
        Cli.run("fix", file, "--rules", folder + "/own")
                .expectOnlyTheSentence("house/tea.yaml", "replace", "\"cold tea\" is none of the phrases");
        Files.writeString(rule, OwnRule.TEA + "remove-line: true\n");
        Cli.run("fix", file, "--rules", folder + "/own").expectOnlyTheSentence("house/tea.yaml", "remove-line");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
