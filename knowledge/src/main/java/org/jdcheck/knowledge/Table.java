package org.jdcheck.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The rows of a file of facts: fields divided by tabs, the first line naming the columns. */
record Table(Path file, List<String> columns, List<String[]> rows) {
    static Table read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> columns = Arrays.asList(lines.getFirst().split("\t", -1));
            List<String[]> rows = lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.copyOf(line.split("\t", -1), columns.size()))
                    .toList();
            return new Table(file, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException where the file has no such column */
    int column(String name) {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException(file + " has no column \"" + name + "\"");
        }
        return column;
    }
}
