package org.jdcheck.cli.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jdcheck.functions.inbox.Inbox;
import org.jdcheck.functions.inbox.InboxException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderInboxTest {
    private static final String KEY = "inbox/default/a.txt";
    private static final byte[] DRAFT = "Baker wanted".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    private Path root;

    private FolderInbox inbox;

    @BeforeEach
    void makeInbox() {
        root = temporary.resolve("data");
        inbox = new FolderInbox(root);
    }

    @Test
    void putReplacesWhatStoodThereAndIsSeenAsAChange() throws IOException {
        inbox.put(KEY, DRAFT);
        String before = inbox.uploads("inbox/").getFirst().mark();
        Files.setLastModifiedTime(root.resolve(KEY), FileTime.fromMillis(1));
        inbox.put(KEY, "Cook wanted!".getBytes(StandardCharsets.UTF_8));

        assertArrayEquals("Cook wanted!".getBytes(StandardCharsets.UTF_8), bytes(KEY));
        assertNotEquals(before, inbox.uploads("inbox/").getFirst().mark());
    }

    @Test
    void aReaderSeesTheOldFileOrTheNewOneAndNeverAPieceOfIt() throws Exception {
        byte[] first = filled('a', 400_000);
        byte[] second = filled('b', 900_000);
        inbox.put(KEY, first);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 30; i++) {
                inbox.put(KEY, i % 2 == 0 ? second : first);
            }
            done.set(true);
        });
        int reads = 0;
        while (!done.get() || reads == 0) {
            byte[] seen = bytes(KEY);
            assertTrue(Arrays.equals(first, seen) || Arrays.equals(second, seen), "a piece of " + seen.length);
            for (FolderInbox.Upload upload : inbox.uploads("inbox/")) {
                assertTrue(upload.size() == first.length || upload.size() == second.length, upload.toString());
            }
            reads++;
        }
        writer.join();

        assertEquals(List.of(KEY), allFiles(), "nothing else is left in the folder");
    }

    @Test
    void anUploadTellsWhenTheFileWasWrittenAndHowLongItIs() throws IOException {
        inbox.put(KEY, DRAFT);
        FileTime written = Files.getLastModifiedTime(root.resolve(KEY));

        FolderInbox.Upload upload = inbox.uploads("inbox/").getFirst();

        assertEquals(written.toInstant(), upload.changed());
        assertEquals(DRAFT.length, upload.size());
        assertEquals(written.to(TimeUnit.NANOSECONDS), upload.nanos());
    }

    @Test
    void filesOfAllTenantsAreSeenThoseStillBeingWrittenAreNot() throws IOException {
        inbox.put("inbox/default/b.txt", DRAFT);
        inbox.put("inbox/acme/a.txt", DRAFT);
        Files.write(root.resolve("inbox/acme/.123.part"), DRAFT);
        Files.write(root.resolve("inbox/default/.b.txt.swp"), DRAFT);
        Files.write(root.resolve("elsewhere.txt"), DRAFT);

        assertEquals(List.of("inbox/acme/a.txt", "inbox/default/b.txt"), keys());
    }

    @Test
    void beforeTheFirstUploadThereIsNone() {
        assertEquals(List.of(), inbox.uploads("inbox/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../out.txt", "inbox/../../out.txt", "inbox/default/../../../out.txt", "/tmp/jdcheck-out.txt"})
    void aKeyThatLeadsOutOfTheInboxIsRefused(String key) throws IOException {
        Files.write(temporary.resolve("out.txt"), DRAFT);

        assertThrows(InboxException.class, () -> inbox.read(key, 100));
        assertThrows(InboxException.class, () -> inbox.put(key, new byte[] {1}));

        assertArrayEquals(DRAFT, Files.readAllBytes(temporary.resolve("out.txt")));
        assertFalse(Files.exists(Path.of("/tmp/jdcheck-out.txt")));
    }

    @Test
    void aKeyWhoseFileWouldNeverBeSeenIsRefused() throws IOException {
        assertThrows(InboxException.class, () -> inbox.put("inbox/default/.hidden.txt", DRAFT));

        assertEquals(List.of(), allFiles());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFaultOfTheInbox() throws IOException {
        Files.write(temporary.resolve("data"), DRAFT);

        assertThrows(InboxException.class, () -> inbox.put(KEY, DRAFT));
    }

    private byte[] bytes(String key) {
        return assertInstanceOf(Inbox.Content.Bytes.class, inbox.read(key, 10_000_000))
                .bytes();
    }

    private List<String> keys() {
        return inbox.uploads("inbox/").stream().map(FolderInbox.Upload::key).toList();
    }

    private List<String> allFiles() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private static byte[] filled(char c, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }
}
