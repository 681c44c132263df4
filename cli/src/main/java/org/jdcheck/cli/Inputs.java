package org.jdcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdcheck.documents.Document;
import org.jdcheck.documents.Documents;

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

    /** The names of all files; folders are walked, hidden files in them left out. */
    static List<String> names(List<String> given) {
        List<String> names = new ArrayList<>();
        for (String name : given) {
            Path path = Path.of(name);
            if (name.equals(STANDARD_INPUT) || !Files.isDirectory(path)) {
                names.add(name);
                continue;
            }
            try (Stream<Path> files = Files.walk(path)) {
                List<String> found = files.filter(Files::isRegularFile)
                        .filter(file -> !isHidden(path.relativize(file)))
                        .map(Path::toString)
                        .sorted()
                        .toList();
                if (found.isEmpty()) {
                    throw new CliException("There is no file in the folder " + name + ".");
                }
                names.addAll(found);
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new CliException("The folder " + name + " cannot be read.");
            }
        }
        return names;
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
        try (InputStream in = name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(Documents.LONGEST_TEXT + 1);
            if (bytes.length > Documents.LONGEST_TEXT) {
                long rest = in.transferTo(java.io.OutputStream.nullOutputStream());
                Document document = Documents.read(bytes);
                boolean otherFormat = document instanceof Document.Illegible illegible
                        && !illegible.reason().startsWith("The file has ");
                return new Input(name, otherFormat ? document : Documents.tooLong(bytes.length + rest));
            }
            return new Input(name, Documents.read(bytes));
        } catch (NoSuchFileException e) {
            return new Input(name, new Document.Illegible("There is no such file."));
        } catch (IOException e) {
            return new Input(name, new Document.Illegible("The file cannot be opened."));
        }
    }
}
