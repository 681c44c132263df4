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
 * <p>The first file of each kind was looked at while the rules were made, the others were not tuned on; docs/decisions/0007 has
 * the figures, target/pairs-* says what went wrong. The goal for duties, 0.80 found and 0.05
 * falsely, is not reached by the last set, by a writer who had not seen the rules.
 */
class RolePairsTest {
    @ParameterizedTest
    @CsvSource({
        "degree-1.txt, role/degree-overstated, 0.95, 0.02",
        "degree-2.txt, role/degree-overstated, 0.95, 0.02",
        "degree-3.txt, role/degree-overstated, 0.90, 0.02",
        "role-1.txt, role/mismatched-duty, 0.75, 0.05",
        "role-2.txt, role/mismatched-duty, 0.65, 0.05",
        "role-3.txt, role/mismatched-duty, 0.50, 0.05",
        "role-4.txt, role/mismatched-duty, 0.70, 0.10"
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
