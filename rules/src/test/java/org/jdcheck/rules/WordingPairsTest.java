package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs of a fault and its innocent look-alike, written along with the rules: the shares that must not fall. */
class WordingPairsTest {
    private static final Path PAIRS = Path.of("src", "test", "pairs", "wording.tsv");
    private static final double FOUND = 0.85;

    @Test
    void mostFaultsAreFoundAndNoLookAlikeIs() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> falseAlarms = new ArrayList<>();
        List<String> lines = Files.readAllLines(PAIRS);
        for (String line : lines) {
            String[] pair = line.split("\t", -1);
            if (!finds(pair[0], pair[1])) {
                missed.add(line);
            }
            if (finds(pair[0], pair[2])) {
                falseAlarms.add(line);
            }
        }
        assertEquals(List.of(), falseAlarms);
        double found = 1 - (double) missed.size() / lines.size();
        assertTrue(found >= FOUND, () -> found + " found; missed: " + String.join("\n", missed));
    }

    private static boolean finds(String label, String text) {
        return Drafts.checkText("Assistant\n\n" + text + "\n", "x").report().findings().stream()
                .anyMatch(finding -> finding.label().equals(label));
    }
}
