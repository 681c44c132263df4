package org.jdcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Finding;
import org.junit.jupiter.api.Test;

/** A finding keeps its fingerprint whatever is edited in other lines, so that a baseline stays true while a posting is worked on. */
class FingerprintTest {
    private static final Setting SETTING = Setting.on(LocalDate.of(2026, 11, 23));

    /** Lines of which most have a finding, and headings that say what the lines below them are. */
    private static final List<String> LINES = List.of(
            "Senior Baker",
            "Salary: $ - $",
            "Pay: € – €",
            "Competitive salary.",
            "We are a young and energetic team.",
            "You are a rockstar of rolls.",
            "We want a ninja, and nobody but a ninja.",
            "Requirements",
            "Duties",
            "About us",
            "Benefits",
            "What we offer",
            "Equal opportunity",
            "- 5+ years of experience in baking",
            "- Master's degree preferred",
            "- Native English speaker",
            "- Knead and shape the dough with care every night",
            "[Insert company name]",
            "Keywords: bread, rolls, cakes, buns, tarts, pies",
            "Salesman wanted.",
            "Nothing is wrong with this line.",
            "");

    @Test
    void anEditOfAnotherLineChangesNoFingerprint() {
        Random random = new Random(20261128);
        int compared = 0;
        for (int round = 0; round < 200; round++) {
            List<String> before = lines(random);
            int at = random.nextInt(before.size());
            List<String> after = new ArrayList<>(before);
            boolean inserts = random.nextBoolean();
            after.set(at, edited(random, before.get(at)));
            if (inserts) {
                after.add(at, edited(random, ""));
            }
            compared += compare(before, after, at, inserts ? 1 : 0);
        }
        assertTrue(compared > 600, "compared: " + compared);
    }

    private static int compare(List<String> before, List<String> after, int at, int shift) {
        List<Finding> second = check(after);
        Map<String, Finding> found = byPlace(second);
        List<Finding> all = check(before);
        int compared = 0;
        for (Finding finding : all) {
            Integer line = finding.line();
            if (line == null || (line - 1 <= at && at <= lastLine(finding) - 1)) {
                continue;
            }
            int moved = line - 1 > at ? line + shift : line;
            Finding same = found.get(place(finding, moved));
            // Of equal words that are found several times only their number tells them apart.
            if (same != null && earlier(all, finding) == earlier(second, same)) {
                assertEquals(
                        finding.fingerprint(), same.fingerprint(), () -> finding + "\n" + String.join("\n", after));
                compared++;
            }
        }
        return compared;
    }

    @Test
    void noFindingIsNewWhereNoneWasAdded() {
        Random random = new Random(20261129);
        for (int round = 0; round < 120; round++) {
            List<String> before = lines(random);
            List<String> after = new ArrayList<>(before);
            after.remove(random.nextInt(before.size()));
            List<Finding> first = check(before);
            Set<String> known = first.stream().map(Finding::fingerprint).collect(Collectors.toSet());
            Map<String, Long> counts = counts(first);
            List<Finding> second = check(after);
            counts(second).forEach((words, count) -> {
                if (count <= counts.getOrDefault(words, 0L)) {
                    assertTrue(
                            second.stream()
                                    .filter(finding -> words(finding).equals(words))
                                    .allMatch(finding -> known.contains(finding.fingerprint())),
                            () -> words + "\n" + String.join("\n", after));
                }
            });
        }
    }

    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(FingerprintTest::words, Collectors.counting()));
    }

    private static String words(Finding finding) {
        return finding.ruleId() + "|" + finding.quote().toLowerCase(Locale.ROOT) + "|" + finding.law() + "|"
                + finding.group() + (finding.start() == null ? "|" + finding.section() : "");
    }

    private static long earlier(List<Finding> all, Finding finding) {
        return all.stream()
                .filter(other -> words(other).equals(words(finding)))
                .filter(other ->
                        Objects.requireNonNullElse(other.start(), -1) < Objects.requireNonNullElse(finding.start(), -1))
                .count();
    }

    private static Map<String, Finding> byPlace(List<Finding> findings) {
        Map<String, Finding> byPlace = new HashMap<>();
        findings.forEach(finding -> {
            if (finding.line() != null) {
                byPlace.put(place(finding, finding.line()), finding);
            }
        });
        return byPlace;
    }

    private static String place(Finding finding, int line) {
        return words(finding) + "@" + line + ":" + finding.column();
    }

    private static int lastLine(Finding finding) {
        return Objects.requireNonNull(finding.line())
                + (int) finding.quote().chars().filter(c -> c == '\n').count();
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(LINES.get(random.nextInt(LINES.size())));
        }
        return lines;
    }

    private static String edited(Random random, String line) {
        return switch (random.nextInt(4)) {
            case 0 -> LINES.get(random.nextInt(LINES.size()));
            case 1 -> RandomText.of(random, 6).replaceAll("[\\r\\n\\u000b\\f\\u0085\\u2028\\u2029]", " ");
            case 2 -> "";
            default -> line + " And more of it.";
        };
    }

    private static List<Finding> check(List<String> lines) {
        return RealRules.checker()
                .check(Posting.of(String.join("\n", lines)), SETTING)
                .findings();
    }
}
