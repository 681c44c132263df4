package org.jdcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Postings that are alike but for one thing: those of which a reader says that they have a fault, and innocent ones.
 *
 * @param name the file and what it is about
 * @param text the posting, without marks
 * @param fault the words that must be found; "" for an innocent posting
 */
record RolePairs(String name, String text, String fault) {
    private static final Path FOLDER = Path.of("..", "corpus", "pairs");

    /** The postings of a file of corpus/pairs; the words between [[ and ]] are the fault. */
    static List<RolePairs> in(String file) {
        try {
            return Stream.of(Files.readString(FOLDER.resolve(file)).split("(?m)^=== "))
                    .filter(part -> !part.isBlank())
                    .map(part -> posting(file, part))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RolePairs posting(String file, String part) {
        int line = part.indexOf('\n');
        String marked = part.substring(line + 1);
        int open = marked.indexOf("[[");
        int close = marked.indexOf("]]");
        String fault = open < 0 ? "" : marked.substring(open + 2, close);
        return new RolePairs(
                file + ": " + part.substring(0, line), marked.replace("[[", "").replace("]]", ""), fault);
    }

    boolean isInnocent() {
        return fault.isEmpty();
    }

    /** What became of a set: how many faults were found, on how many innocent postings something was, and which went wrong. */
    record Outcome(int faults, int found, int innocent, int alarms, List<String> wrong) {
        double foundShare() {
            return (double) found / faults;
        }

        double alarmShare() {
            return (double) alarms / innocent;
        }

        /** Runs the rules whose ids begin so; a fault is found where a finding touches its words. */
        static Outcome of(List<RolePairs> pairs, String label) {
            int found = 0;
            int alarms = 0;
            List<String> wrong = new ArrayList<>();
            for (RolePairs pair : pairs) {
                var findings = Drafts.checkText(pair.text, pair.name).report().findings().stream()
                        .filter(finding -> finding.label().equals(label) && finding.start() != null)
                        .toList();
                boolean hit = findings.stream()
                        .anyMatch(finding ->
                                finding.quote().contains(pair.fault) || pair.fault.contains(finding.quote()));
                if (pair.isInnocent() && !findings.isEmpty()) {
                    alarms++;
                    wrong.add("false " + pair.name + ": "
                            + findings.stream()
                                    .map(finding -> finding.quote() + " | " + finding.message())
                                    .toList());
                } else if (!pair.isInnocent() && hit) {
                    found++;
                } else if (!pair.isInnocent()) {
                    wrong.add("missed " + pair.name + ": " + pair.fault + " but "
                            + findings.stream().map(finding -> finding.quote()).toList());
                }
            }
            int innocent = (int) pairs.stream().filter(RolePairs::isInnocent).count();
            return new Outcome(pairs.size() - innocent, found, innocent, alarms, wrong);
        }
    }
}
