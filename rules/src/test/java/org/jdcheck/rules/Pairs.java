package org.jdcheck.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdcheck.rule.Finding;

/** Short postings in twos: one with a fault, and one in nearly the same words without it. */
final class Pairs {
    /** Of how many bad ones the fault was found, and in how many good ones something was. */
    record Count(int pairs, int found, int falseAlarms) {
        Count plus(Count other) {
            return new Count(pairs + other.pairs, found + other.found, falseAlarms + other.falseAlarms);
        }

        double foundShare() {
            return (double) found / pairs;
        }

        double falseShare() {
            return (double) falseAlarms / pairs;
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();

    /** @param file one pair a line: id, label, bad, quote (empty for a fault of the whole), good */
    static Pairs of(Path file, Function<String, List<Finding>> findings) throws IOException {
        Pairs pairs = new Pairs();
        for (JsonNode pair : Labelled.lines(file)) {
            String label = pair.get("label").asText();
            String bad = pair.get("bad").asText();
            String quote = pair.get("quote").asText();
            boolean found = findings.apply(bad).stream()
                    .filter(finding -> finding.label().equals(label))
                    .anyMatch(finding -> quote.isEmpty() || Tally.overlap(bad, quote, finding.quote()));
            List<Finding> alarms = findings.apply(pair.get("good").asText()).stream()
                    .filter(finding -> finding.label().equals(label))
                    .toList();
            Count count = new Count(1, found ? 1 : 0, alarms.isEmpty() ? 0 : 1);
            pairs.counts.merge(label, count, Count::plus);
            String id = pair.get("id").asText();
            if (!found) {
                pairs.misses.add(id + " \"" + quote + "\"");
            }
            alarms.forEach(alarm -> pairs.falseAlarms.add(id + " \"" + alarm.quote() + "\""));
        }
        return pairs;
    }

    Map<String, Count> counts() {
        return counts;
    }

    List<String> misses() {
        return misses;
    }

    List<String> falseAlarms() {
        return falseAlarms;
    }

    Count total() {
        return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }

    /** "16 pairs, found 0.875, false alarms 0.000". */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%d pairs, found %.3f, false alarms %.3f",
                total().pairs(),
                total().foundShare(),
                total().falseShare());
    }
}
