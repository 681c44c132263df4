package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jdcheck.documents.Document;
import org.jdcheck.documents.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path folder;

    @Test
    void filesKeepTheNamesUnderWhichTheyWereGivenAndTheirOrder() {
        assertEquals(List.of("./b.txt", "-", "a.txt"), Inputs.names(List.of("./b.txt", "-", "a.txt")));
    }

    @Test
    void aFolderStandsForTheFilesInItAtAnyDepthInTheOrderOfTheirNames() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("z/y"));
        Files.writeString(deep.resolve("c.txt"), "c");
        Files.writeString(folder.resolve("b.md"), "b");
        Files.writeString(folder.resolve("a.txt"), "a");

        assertEquals(
                List.of(folder + "/a.txt", folder + "/b.md", deep + "/c.txt"),
                Inputs.names(List.of(folder.toString())));
    }

    @Test
    void hiddenFilesInAFolderAreLeftOut() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve(".git")).resolve("config"), "x");
        Files.writeString(folder.resolve(".draft.txt.swp"), "x");
        Files.writeString(folder.resolve("draft.txt"), "x");

        assertEquals(List.of(folder + "/draft.txt"), Inputs.names(List.of(folder.toString())));
    }

    @Test
    void aHiddenFolderThatIsNamedIsRead() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".drafts"));
        Files.writeString(hidden.resolve("draft.txt"), "x");

        assertEquals(List.of(hidden + "/draft.txt"), Inputs.names(List.of(hidden.toString())));
    }

    @Test
    void aFolderWithoutFilesIsReportedLikeAFileThatCannotBeRead() {
        String name = folder.toString();

        assertEquals(List.of(name, "other.txt"), Inputs.names(List.of(name, "other.txt")));
        assertEquals("There is no file in this folder that can be read.", reason(Inputs.read(name)));
    }

    @Test
    void aMissingFileSaysSo() {
        assertEquals("There is no such file.", reason(Inputs.read(folder + "/none.txt")));
    }

    @Test
    void aNameThatNoFileCanHaveIsAMissingFile() {
        String name = "a\0b";

        assertEquals(List.of(name), Inputs.names(List.of(name)));
        assertEquals("There is no such file.", reason(Inputs.read(name)));
    }

    @Test
    void standardInputIsRead() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("Baker wanted".getBytes(StandardCharsets.UTF_8)));
            assertEquals("Baker wanted", text(Inputs.read("-")));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theLongestTextIsReadAndOneByteMoreIsNot() throws IOException {
        byte[] longest = new byte[Documents.LONGEST_TEXT];
        Arrays.fill(longest, (byte) 'a');
        Path file = Files.write(folder.resolve("long.txt"), longest);

        assertEquals(Documents.LONGEST_TEXT, text(Inputs.read(file.toString())).length());

        Files.write(file, Arrays.copyOf(longest, longest.length + 7));
        String reason = reason(Inputs.read(file.toString()));
        assertTrue(reason.contains(String.valueOf(Documents.LONGEST_TEXT + 7)), reason);
        assertTrue(reason.contains("2 MiB"), reason);
    }

    @Test
    void aLongFileOfAnotherFormatIsCalledByItsFormatAndNotTooLong() throws IOException {
        byte[] pdf = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Documents.LONGEST_TEXT + 100);
        Path file = Files.write(folder.resolve("long.pdf"), pdf);

        assertTrue(reason(Inputs.read(file.toString())).contains("PDF"));
    }

    private static String reason(Inputs.Input input) {
        return assertInstanceOf(Document.Illegible.class, input.document()).reason();
    }

    private static String text(Inputs.Input input) {
        return assertInstanceOf(Document.Legible.class, input.document())
                .posting()
                .text();
    }
}
