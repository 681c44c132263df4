package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Section.Kind;
import org.jdcheck.posting.Span;
import org.jdcheck.report.Report;
import org.jdcheck.rule.Example;
import org.jdcheck.rule.Finding;
import org.jdcheck.score.Scoring.Cost;
import org.jdcheck.score.Scoring.Line;
import org.junit.jupiter.api.Test;

/** Whoever deletes the bad part of a posting instead of mending it gains nothing. */
class DeletingNeverPaysTest {
    @Test
    void theLinesOfABadPay() {
        int judged = 0;
        for (String text : texts()) {
            Report before = Drafts.checkText(text, "before").report();
            List<Span> faults = lines(text, before, rulesOf("pay/missing"));
            if (!faults.isEmpty()) {
                judged += assertNoGain(text, faults, "pay/missing");
            }
        }
        assertTrue(judged > 20, "postings judged: " + judged);
    }

    @Test
    void theListOfRequirements() {
        int judged = 0;
        for (String text : texts()) {
            judged += assertNoGain(
                    text, sections(text, Set.of(Kind.REQUIREMENTS, Kind.PREFERRED)), "structure/missing-requirements");
        }
        assertTrue(judged > 3, "postings judged: " + judged);
    }

    @Test
    void theListOfDuties() {
        int judged = 0;
        for (String text : texts()) {
            judged += assertNoGain(text, sections(text, Set.of(Kind.DUTIES)), "structure/missing-duties");
        }
        assertTrue(judged >= 3, "postings judged: " + judged);
    }

    @Test
    void theListOfDutiesOfADraftWhateverElseTheDraftSays() {
        for (String name : Drafts.names()) {
            String text = Drafts.text(name);
            String rest = without(text, sections(text, Set.of(Kind.DUTIES)));
            int before = score(Drafts.checkText(text, name).report());
            int after = score(Drafts.checkText(rest, name).report());
            assertFalse(after > before, () -> name + ": " + before + " became " + after);
        }
    }

    /** One where the deletion took the whole thing away, none where the thing still stands elsewhere in the text. */
    private static int assertNoGain(String text, List<Span> parts, String absence) {
        if (parts.isEmpty()) {
            return 0;
        }
        String rest = without(text, parts);
        Report before = Drafts.checkText(text, "before").report();
        Report after = Drafts.checkText(rest, "after").report();
        if (hasOtherFaults(before, parts, rulesOf(absence))) {
            return 0;
        }
        boolean absent =
                after.findings().stream().anyMatch(finding -> finding.ruleId().equals(absence));
        if (absent) {
            assertFalse(
                    score(after) > score(before),
                    () -> score(before) + " became " + score(after) + " by deleting from:\n" + text);
        }
        return absent ? 1 : 0;
    }

    private static int score(Report report) {
        return Objects.requireNonNull(report.score());
    }

    /** Faults of another kind in the same words are mended by deleting them, and rightly so. */
    private static boolean hasOtherFaults(Report report, List<Span> parts, Set<String> own) {
        return report.findings().stream()
                .filter(finding -> !own.contains(finding.ruleId()))
                .map(Finding::start)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .anyMatch(start -> parts.stream().anyMatch(part -> part.start() <= start && start < part.end()));
    }

    /** The rules whose points belong to the thing that the rule finds missing. */
    private static Set<String> rulesOf(String absence) {
        Line line = Drafts.checker().ruleBook().scoring().lines().stream()
                .filter(candidate -> absence.equals(candidate.absence()))
                .findFirst()
                .orElseThrow();
        return Set.copyOf(line.costs().stream().map(Cost::ruleId).toList());
    }

    private static List<Span> lines(String text, Report report, Set<String> ruleIds) {
        Posting posting = Posting.of(text);
        List<Span> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Integer start = finding.start();
            if (start != null && ruleIds.contains(finding.ruleId())) {
                Span line = posting.lineAt(start).span();
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static List<Span> sections(String text, Set<Kind> kinds) {
        return Posting.of(text).sections().stream()
                .filter(section -> kinds.contains(section.kind()))
                .map(Section::span)
                .toList();
    }

    private static String without(String text, List<Span> parts) {
        StringBuilder rest = new StringBuilder(text);
        parts.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(part -> rest.delete(part.start(), part.end()));
        return rest.toString();
    }

    /** The drafts, and what the rules' examples show. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Drafts.names().forEach(name -> texts.add(Drafts.text(name)));
        Drafts.checker().ruleBook().cards().values().forEach(card -> {
            for (Example example : card.bad()) {
                texts.add(example.text().replace("[[", "").replace("]]", ""));
            }
        });
        return texts;
    }
}
