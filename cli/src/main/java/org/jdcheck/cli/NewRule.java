package org.jdcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleSource;

/** The file of a rule that is yet to be filled in. */
final class NewRule {
    private NewRule() {}

    /**
     * Writes it below a folder of rules, which is made where it is not there.
     *
     * @throws CliException where a file of that name is there already, or cannot be written
     */
    static RuleSource write(String id, Path folder) {
        RuleSource source = new RuleSource(id + ".yaml", text(id, folder));
        Path file = folder.resolve(source.name());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, source.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new CliException(
                    e.getFile().endsWith(".yaml")
                            ? file + " is there already, and stays as it is."
                            : e.getFile() + " is a file; a folder is needed there.");
        } catch (IOException e) {
            throw new CliException(file + " cannot be written.");
        }
        return source;
    }

    private static String text(String id, Path folder) {
        try (InputStream template = NewRule.class.getResourceAsStream("/new-rule.yaml")) {
            return new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@schema@", schema(folder.resolve(id.substring(0, id.indexOf('/')))))
                    .replace("@id@", id)
                    .replace("@since@", RuleBook.VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException("the template of rules cannot be read", e);
        }
    }

    /** The way from the folder of the file to the schema; editors understand no other. */
    private static String schema(Path folder) {
        Path home = Path.of(System.getProperty("jdcheck.home", "."));
        return real(folder)
                .relativize(real(home).resolve("rules").resolve("rule.schema.json"))
                .toString()
                .replace('\\', '/');
    }

    /** Without links in it, since ".." behind a link leads elsewhere; the last parts need not be there yet. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
