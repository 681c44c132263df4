package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdcheck.rules.RolePairs.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much is found, and how much falsely, on postings that differ in one thing.
 *
 * <p>The first half of each set was looked at while the rules were made, the second was not; docs/accuracy.md has the figures, target/pairs-* what went wrong.
 */
class RolePairsTest {
    @ParameterizedTest
    @CsvSource({
        "degree-1.txt, role/degree-overstated, 0.85, 0.05",
        "degree-2.txt, role/degree-overstated, 0.85, 0.05",
        "role-1.txt, role/mismatched-duty, 0.80, 0.05",
        "role-2.txt, role/mismatched-duty, 0.80, 0.05"
    })
    void mostFaultsAreFoundAndFewInnocentPostingsAreBlamed(
            String file, String label, double leastFound, double mostAlarms) throws IOException {
        List<RolePairs> pairs = RolePairs.in(file);
        Outcome outcome = Outcome.of(pairs, label);
        String figures = file + ": found " + outcome.found() + " of " + outcome.faults() + ", alarms "
                + outcome.alarms() + " of " + outcome.innocent() + "\n" + String.join("\n", outcome.wrong());
        Files.writeString(Path.of("target", "pairs-" + file), figures);
        assertAll(
                () -> assertTrue(outcome.foundShare() >= leastFound, figures),
                () -> assertTrue(outcome.alarmShare() <= mostAlarms, figures));
    }
}
