package org.jdcheck.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** Held by one submit of a data folder at a time; the others wait. It goes with the process, however that ends. */
final class SubmitLock {
    private SubmitLock() {}

    static <T> T holding(Path data, Callable<T> work) throws Exception {
        Path file = data.resolve("submit.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = locked(channel, file);
            try {
                return work.call();
            } finally {
                lock.release();
            }
        }
    }

    private static FileLock locked(FileChannel channel, Path file) {
        try {
            return channel.lock();
        } catch (IOException e) {
            throw new CliException("The file " + file + " cannot be locked.");
        }
    }
}
