package org.jdcheck.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the file of knowledge. */
public final class Knowledge {
    private Knowledge() {}

    /** Arguments: the folder of facts, the folder of this module, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Packer out = make(Path.of(arguments[0]), Path.of(arguments[1]));
        Files.writeString(Path.of(arguments[2]), out.lines());
        System.out.println(out.size() + " bytes, packed " + Files.size(Path.of(arguments[2])));
    }

    static Packer make(Path factsFolder, Path module) {
        Facts facts = Facts.in(factsFolder);
        OccupationTable occupations = new OccupationTable(facts);
        Packer out = new Packer();
        out.small(1);
        OccupationTable.write(facts, out);
        new TitleTable(facts, lines(module.resolve("src/main/resources/titles.txt")), occupations).write(out);
        return out;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
