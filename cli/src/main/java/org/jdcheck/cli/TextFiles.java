package org.jdcheck.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jdcheck.documents.TextFile;
import org.jdcheck.fix.Fixed;
import org.jspecify.annotations.Nullable;

/** Writes fixed words into the files from which they came. */
final class TextFiles {
    private TextFiles() {}

    /**
     * Puts the fixes into the file, which keeps its encoding, its line ends and its rights. Either all is written or nothing:
     * the new file is written beside the old one and then takes its place.
     *
     * @return a sentence that says why the file stays as it was, or null where it was written
     */
    static @Nullable String replace(String name, Fixed fixed) {
        try {
            Path file = Path.of(name).toRealPath();
            TextFile now = TextFile.of(Files.readAllBytes(file));
            if (now == null) {
                return "Only plain text can be changed in place. Leave out --write to see the fixes, and make them by hand.";
            }
            if (!now.text().equals(fixed.text())) {
                return "The file was changed meanwhile; nothing was written. Run the command again.";
            }
            byte[] bytes = now.with(fixed.fixedText());
            if (bytes == null) {
                return "Its encoding lacks a character of the fixes; nothing was written. Save it as UTF-8 text first.";
            }
            if (!Files.isWritable(file)) {
                return "The file may not be written to.";
            }
            exchange(file, bytes);
            return null;
        } catch (IOException e) {
            return "The file could not be written; it is as it was.";
        }
    }

    private static void exchange(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".jdcheck", ".tmp");
        try {
            Files.write(beside, bytes);
            PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null) {
                Files.setPosixFilePermissions(beside, rights.readAttributes().permissions());
            }
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
