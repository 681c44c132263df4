package org.jdcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdcheck.documents.Document;
import org.jdcheck.documents.Documents;
import org.jspecify.annotations.Nullable;

/** The files that a command was given. */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /**
     * One posting to be.
     *
     * @param name as it was given, or found in a folder that was
     */
    record Input(String name, Document document) {}

    /**
     * The names of all files. Folders are walked, hidden files and profiles in them left out; a folder without any stands for itself, so
     * that it is reported like a file that cannot be read.
     */
    static List<String> names(List<String> given) {
        List<String> names = new ArrayList<>();
        for (String name : given) {
            if (name.isBlank()) {
                throw new CliException("One of the names of files is empty.");
            }
            if (name.equals(STANDARD_INPUT) || !isFolder(name)) {
                names.add(name);
                continue;
            }
            Path path = Path.of(name);
            try (Stream<Path> files = Files.walk(path)) {
                List<String> found = files.filter(Files::isRegularFile)
                        .filter(file -> !isHidden(path.relativize(file)))
                        .filter(file -> !file.endsWith(ProfileOption.NAME))
                        .map(Path::toString)
                        .sorted()
                        .toList();
                names.addAll(found.isEmpty() ? List.of(name) : found);
            } catch (IOException | UncheckedIOException e) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isFolder(String name) {
        Path path = absolute(name);
        return path != null && Files.isDirectory(path);
    }

    /** Where the input lies, from the root; null for standard input and for a name that no file can have. */
    static @Nullable Path absolute(String name) {
        try {
            return name.equals(STANDARD_INPUT)
                    ? null
                    : Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Reads one input; what cannot be read is an illegible document that says why. */
    static Input read(String name) {
        if (!name.equals(STANDARD_INPUT) && isFolder(name)) {
            return new Input(name, new Document.Illegible("There is no file in this folder that can be read."));
        }
        try (InputStream in = name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(Documents.LONGEST_TEXT + 1);
            if (bytes.length > Documents.LONGEST_TEXT) {
                long rest = in.transferTo(OutputStream.nullOutputStream());
                Document document = Documents.read(bytes);
                boolean otherFormat = document instanceof Document.Illegible illegible
                        && !illegible.reason().startsWith("The file has ");
                return new Input(name, otherFormat ? document : Documents.tooLong(bytes.length + rest));
            }
            return new Input(name, Documents.read(bytes));
        } catch (NoSuchFileException | InvalidPathException e) {
            return new Input(name, new Document.Illegible("There is no such file."));
        } catch (IOException e) {
            return new Input(name, new Document.Illegible("The file cannot be opened."));
        }
    }
}
