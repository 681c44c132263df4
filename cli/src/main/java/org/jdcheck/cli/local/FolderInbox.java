package org.jdcheck.cli.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdcheck.functions.inbox.Inbox;
import org.jdcheck.functions.inbox.InboxException;

/** An inbox in a folder; its files are keys below it, with slashes. A file is there whole or not at all. */
public final class FolderInbox implements Inbox {
    private static final String UNFINISHED = ".part";

    private final Path root;

    /** @param root the folder that stands for the bucket; it is made where it does not exist */
    public FolderInbox(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * A file as it stands in the folder.
     *
     * @param changed when it was last written
     * @param nanos the same in nanoseconds since 1970, for ordering
     */
    public record Upload(String key, Instant changed, long nanos, long size) {
        /** Changes whenever the file does. */
        String mark() {
            return nanos + ":" + size;
        }
    }

    @Override
    public void put(String key, byte[] bytes) {
        try {
            Path file = file(key);
            if (isHidden(file)) {
                throw new InboxException(
                        "the key " + key + " names a hidden file, which would never be seen",
                        new IllegalArgumentException(key));
            }
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), ".", UNFINISHED);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new InboxException("the folder " + root + " cannot be written", e);
        }
    }

    @Override
    public Content read(String key, long most) {
        try (InputStream in = Files.newInputStream(file(key))) {
            long length = Files.size(file(key));
            return length > most ? new Content.TooLong(length) : new Content.Bytes(in.readAllBytes());
        } catch (NoSuchFileException e) {
            return new Content.Gone();
        } catch (IOException e) {
            throw new InboxException("the file " + key + " cannot be read", e);
        }
    }

    /** The files below a key prefix, without those still being written. */
    public List<Upload> uploads(String prefix) {
        Path folder = file(prefix);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Upload> uploads = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        uploads.add(upload(file, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    // Taken away or renamed between the listing and the look; there is nothing to tell of.
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }
            });
        } catch (IOException e) {
            throw new InboxException("the folder " + folder + " cannot be read", e);
        }
        uploads.sort(Comparator.comparing(Upload::key));
        return uploads;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private Upload upload(Path file, BasicFileAttributes attributes) {
        return new Upload(
                root.relativize(file).toString().replace('\\', '/'),
                attributes.lastModifiedTime().toInstant(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                attributes.size());
    }

    private Path file(String key) {
        Path file = root.resolve(key).normalize();
        if (!file.startsWith(root)) {
            throw new InboxException("the key " + key + " leads out of the inbox", new IllegalArgumentException(key));
        }
        return file;
    }
}
