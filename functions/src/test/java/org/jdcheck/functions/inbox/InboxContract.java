package org.jdcheck.functions.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every inbox promises. Each test has a folder of its own, so one inbox serves them all. */
public abstract class InboxContract {
    private static final long MOST = 1000;

    private final String folder = InboxKey.PREFIX + "tenant-" + UUID.randomUUID() + "/";

    /** The inbox under test. */
    protected abstract Inbox inbox();

    @Test
    void whatWasPutIsReadByteForByte() {
        byte[] bytes = new byte[1000];
        new Random(1).nextBytes(bytes);

        inbox().put(folder + "eng-42.txt", bytes);

        assertArrayEquals(bytes, read("eng-42.txt"));
    }

    @Test
    void anEmptyFileIsThereAndEmpty() {
        inbox().put(folder + "empty.txt", new byte[0]);

        assertArrayEquals(new byte[0], read("empty.txt"));
    }

    @Test
    void aLaterUploadReplacesTheEarlier() {
        inbox().put(folder + "eng-42.txt", "the first and longer draft".getBytes(StandardCharsets.UTF_8));
        inbox().put(folder + "eng-42.txt", "the second draft".getBytes(StandardCharsets.UTF_8));

        assertEquals("the second draft", new String(read("eng-42.txt"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space.txt",
                "50% off + more.txt",
                "Ingeniør (København).txt",
                "仕事.txt",
                "deep/er/draft.md",
                "none"
            })
    void aKeyIsTakenAsItStands(String name) {
        inbox().put(folder + name, name.getBytes(StandardCharsets.UTF_8));

        assertEquals(name, new String(read(name), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTooLongIsMeasuredAndNotRead() {
        inbox().put(folder + "just-right.txt", new byte[(int) MOST]);
        inbox().put(folder + "too-long.txt", new byte[(int) MOST + 1]);
        inbox().put(folder + "far-too-long.txt", new byte[3 * 1024 * 1024]);

        assertEquals(MOST, read("just-right.txt").length);
        assertEquals(new Inbox.Content.TooLong(MOST + 1), inbox().read(folder + "too-long.txt", MOST));
        assertEquals(new Inbox.Content.TooLong(3 * 1024 * 1024), inbox().read(folder + "far-too-long.txt", MOST));
    }

    @Test
    void whatWasNeverPutIsGone() {
        assertEquals(new Inbox.Content.Gone(), inbox().read(folder + "never.txt", MOST));
    }

    private byte[] read(String name) {
        return assertInstanceOf(Inbox.Content.Bytes.class, inbox().read(folder + name, MOST))
                .bytes();
    }
}
