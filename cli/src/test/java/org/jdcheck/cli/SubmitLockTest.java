package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitLockTest {
    @TempDir
    Path data;

    @Test
    void isHeldWhileTheWorkIsDoneAndFreeAfterwards() throws Exception {
        Path file = data.resolve("submit.lock");
        int answer = SubmitLock.holding(data, () -> {
            try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
                assertThrows(OverlappingFileLockException.class, other::tryLock);
            }
            return 7;
        });

        assertEquals(7, answer);
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertEquals(false, other.tryLock() == null);
        }
    }

    @Test
    void isFreeAfterWorkThatFailed() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> SubmitLock.holding(data, () -> {
                    throw new IllegalStateException("no");
                }));
        assertEquals(1, SubmitLock.<Integer>holding(data, () -> 1));
    }
}
