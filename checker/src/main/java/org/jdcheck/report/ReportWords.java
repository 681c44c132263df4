package org.jdcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdcheck.house.ProfileId;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Severity;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.score.Gain;

/** The sentences of a report that every format for people has. */
record ReportWords(RuleBook ruleBook) {
    private static final int FIRST_THINGS = 3;
    private static final int MOST_LINES = 5;

    /** Whether the posting may be published, and how many findings of each severity stand against it. */
    static String summary(Report report) {
        List<String> parts = new ArrayList<>();
        addCount(parts, count(report, Severity.VIOLATION), "violation", "violations");
        addCount(parts, count(report, Severity.DEFECT), "defect", "defects");
        addCount(parts, count(report, Severity.ADVICE), "piece of advice", "pieces of advice");
        addCount(parts, questions(report).size(), "question open", "questions open");
        String found = parts.isEmpty() ? "Nothing to change before publishing" : String.join(", ", parts);
        return switch (report.verdict()) {
            case BLOCKED -> "Not to be published as it is: " + found + ".";
            case REVIEW -> "A person should look before publishing: " + found + ".";
            default -> (parts.isEmpty() ? "" : "May be published: ") + found + ".";
        };
    }

    private static long count(Report report, Severity severity) {
        return report.shown().stream().filter(f -> f.severity() == severity).count();
    }

    private static void addCount(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    /** How many findings have a replacement that is safe; empty where none has. */
    static String mendable(Report report) {
        long count = report.shown().stream()
                .filter(finding -> finding.replacement() != null && report.isNew(finding))
                .count();
        if (count == 0) {
            return "";
        }
        return count == 1
                ? "1 finding can be mended without asking: ./jdcheck fix shows how."
                : count + " findings can be mended without asking: ./jdcheck fix shows how.";
    }

    /** What is not shown among the findings: what is waived, and what is known from a baseline; a sentence each. */
    static List<String> setAside(Report report) {
        List<String> sentences = new ArrayList<>();
        long waived = report.findings().stream().filter(f -> f.waiver() != null).count();
        if (waived > 0) {
            sentences.add(waived + (waived == 1 ? " finding is waived." : " findings are waived."));
        }
        if (report.baseline() != null) {
            sentences.add(sinceBaseline(report.baseline()));
        }
        return sentences;
    }

    private static String sinceBaseline(Comparison baseline) {
        List<String> parts = new ArrayList<>();
        addCount(parts, baseline.newFindings().size(), "new finding", "new findings");
        addCount(parts, baseline.newQuestions(), "new question", "new questions");
        String known = switch (baseline.known()) {
            case 0 -> "";
            case 1 -> " 1 finding stands in it and is not shown.";
            default -> " " + baseline.known() + " findings stand in it and are not shown.";
        };
        return "Since the baseline: " + (parts.isEmpty() ? "nothing new" : String.join(", ", parts)) + "." + known;
    }

    /** Which rules, of which day, and whose settings. */
    static List<String> basis(Report report) {
        RuleBookId book = report.ruleBook();
        String rules = "Rule book " + book.version() + " (" + book.digest() + "), law of " + report.asOf()
                + ". Not legal advice.";
        ProfileId profile = report.profile();
        if (profile == null) {
            return List.of(rules);
        }
        // Rules that are off are named: what they would have found, nobody looked for.
        String off = profile.rulesOff().isEmpty() ? "" : " Off by it: " + String.join(", ", profile.rulesOff()) + ".";
        return List.of(rules, "Profile " + profile.file() + " (" + profile.digest() + ")." + off);
    }

    /** Each question once. */
    static Set<String> questions(Report report) {
        Set<String> questions = new LinkedHashSet<>();
        report.notApplied().stream().map(NotApplied::question).forEach(questions::add);
        return questions;
    }

    /** What was looked at, so that silence is not taken for a pass of what was not. */
    String lookedAt() {
        Set<String> ids = new TreeSet<>();
        ruleBook.rules().forEach(rule -> ids.add(rule.card().id()));
        Set<String> topics = new TreeSet<>();
        ids.forEach(id -> topics.add(id.substring(0, id.indexOf('/'))));
        return "Looked at with " + ids.size() + " rules on " + String.join(", ", topics) + ".";
    }

    /** What to do first, at most three things; where there is a baseline, what fixing the new findings alone would bring. */
    List<Gain> firstThings(Report report) {
        List<Gain> gains =
                report.baseline() == null ? report.gains() : ruleBook.scoring().gains(report.findings(), report::isNew);
        return gains.stream().limit(FIRST_THINGS).toList();
    }

    /** What a gain is to be had by, and in which lines. */
    String toDo(Report report, Gain gain) {
        List<Integer> lines = report.findings().stream()
                .filter(finding -> finding.ruleId().equals(gain.ruleId()))
                .filter(finding -> finding.waiver() == null && report.isNew(finding))
                .map(Finding::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return title(gain.ruleId());
        }
        return title(gain.ruleId())
                + (lines.size() == 1 ? " (line " : " (lines ")
                + String.join(
                        ", ",
                        lines.stream().limit(MOST_LINES).map(String::valueOf).toList())
                + (lines.size() > MOST_LINES ? ", …)" : ")");
    }

    /** The title of a rule, or its id where this rule book does not have it. */
    String title(String ruleId) {
        RuleCard card = ruleBook.card(ruleId);
        return card == null ? ruleId : card.title();
    }
}
