package org.jdcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.jdcheck.score.LedgerLine;
import org.jdcheck.score.Scoring;
import org.jdcheck.score.Verdict;

/** The report for a person at 80 columns: may I publish, how good is it, what first, what is not known, what it costs. */
public final class TextRenderer {
    private static final int WIDTH = 80;
    private static final int FIRST_THINGS = 3;

    private final RuleBook ruleBook;
    private final Style style;
    private final FindingsText findings;
    private final WaivedText waived;

    /** @param coloured true for a terminal */
    public TextRenderer(RuleBook ruleBook, boolean coloured) {
        this.ruleBook = ruleBook;
        this.style = new Style(coloured);
        this.findings = new FindingsText(ruleBook, style, WIDTH);
        this.waived = new WaivedText(ruleBook, style, findings);
    }

    /** The report as text, ending in a line break. */
    public String render(Report report) {
        Lines out = new Lines(WIDTH);
        heading(report, out);
        if (report.verdict() == Verdict.UNREADABLE) {
            out.wrapped("", String.valueOf(report.reason()));
            return out.toString();
        }
        firstThings(report, out);
        for (Severity severity : Severity.values()) {
            findings.render(report, severity, out);
        }
        notDecided(report, out);
        waived.render(report, out);
        ledger(report, out);
        out.blank();
        out.wrapped(
                "",
                "Rule book " + report.ruleBook().version() + " ("
                        + report.ruleBook().digest() + "), law of " + report.asOf() + ". Not legal advice.");
        if (report.profile() != null) {
            out.wrapped("", profile(report.profile()));
        }
        return out.toString();
    }

    private void heading(Report report, Lines out) {
        String score = report.score() == null ? "" : "  score " + report.score() + "/100";
        String file = report.file() == null ? "" : "  " + report.file();
        out.line(style.verdict(report.verdict()) + score + file);
        if (report.verdict() == Verdict.UNREADABLE) {
            return;
        }
        if (report.title() != null) {
            out.wrapped("", report.title().replaceAll("\\s+", " "));
        }
        out.wrapped("", summary(report));
        if (FindingsText.shown(report).isEmpty()) {
            out.wrapped("", checked());
        }
        setAside(report, out);
    }

    private static void setAside(Report report, Lines out) {
        long waived = report.findings().stream().filter(f -> f.waiver() != null).count();
        if (waived > 0) {
            out.wrapped("", waived + (waived == 1 ? " finding is waived." : " findings are waived."));
        }
        Comparison baseline = report.baseline();
        if (baseline != null) {
            List<String> parts = new ArrayList<>();
            addCount(parts, baseline.newFindings().size(), "new finding", "new findings");
            addCount(parts, baseline.newQuestions(), "new question", "new questions");
            String known = baseline.known() == 0
                    ? ""
                    : " " + baseline.known()
                            + (baseline.known() == 1
                                    ? " finding stands in it and is not shown."
                                    : " findings stand in it and are not shown.");
            out.wrapped(
                    "",
                    "Since the baseline: " + (parts.isEmpty() ? "nothing new" : String.join(", ", parts)) + "."
                            + known);
        }
    }

    /** Rules that are off are named: what they would have found, nobody looked for. */
    private static String profile(ProfileId profile) {
        String off = profile.rulesOff().isEmpty() ? "" : " Off by it: " + String.join(", ", profile.rulesOff()) + ".";
        return "Profile " + profile.file() + " (" + profile.digest() + ")." + off;
    }

    /** A clean report says what was looked at, so that silence is not taken for a pass of what was not. */
    private String checked() {
        Set<String> ids = new TreeSet<>();
        ruleBook.rules().forEach(rule -> ids.add(rule.card().id()));
        TreeSet<String> topics = new TreeSet<>();
        ids.forEach(id -> topics.add(id.substring(0, id.indexOf('/'))));
        return "Looked at with " + ids.size() + " rules on " + String.join(", ", topics) + ".";
    }

    private static String summary(Report report) {
        long violations = count(report, Severity.VIOLATION);
        long defects = count(report, Severity.DEFECT);
        long advice = count(report, Severity.ADVICE);
        List<String> parts = new ArrayList<>();
        addCount(parts, violations, "violation", "violations");
        addCount(parts, defects, "defect", "defects");
        addCount(parts, advice, "piece of advice", "pieces of advice");
        addCount(parts, questions(report).size(), "question open", "questions open");
        String found = parts.isEmpty() ? "Nothing to change before publishing" : String.join(", ", parts);
        return switch (report.verdict()) {
            case BLOCKED -> "Not to be published as it is: " + found + ".";
            case REVIEW -> "A person should look before publishing: " + found + ".";
            default -> (parts.isEmpty() ? "" : "May be published: ") + found + ".";
        };
    }

    private static long count(Report report, Severity severity) {
        return FindingsText.shown(report).stream()
                .filter(f -> f.severity() == severity)
                .count();
    }

    private static void addCount(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private void firstThings(Report report, Lines out) {
        Comparison baseline = report.baseline();
        List<LedgerLine> dearest = report.ledger().stream()
                .filter(line -> baseline == null || hasNew(report, baseline, line.ruleId()))
                .sorted(Comparator.comparingInt(LedgerLine::points).reversed())
                .limit(FIRST_THINGS)
                .toList();
        if (dearest.isEmpty()) {
            return;
        }
        out.blank();
        out.between(style.bold("To do first"), "gains", style.overhead());
        int number = 1;
        for (LedgerLine line : dearest) {
            out.between("  " + number++ + ". " + what(report, line), "+" + line.points(), 0);
        }
    }

    private static boolean hasNew(Report report, Comparison baseline, String ruleId) {
        return report.findings().stream()
                .anyMatch(finding -> finding.ruleId().equals(ruleId) && baseline.hasNew(finding));
    }

    private String what(Report report, LedgerLine line) {
        RuleCard card = ruleBook.card(line.ruleId());
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.waiver() == null && finding.ruleId().equals(line.ruleId()))
                .toList();
        String title = card == null ? line.why() : card.title();
        List<Integer> lines = findings.stream()
                .map(Finding::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return title;
        }
        return title
                + (lines.size() == 1 ? " (line " : " (lines ")
                + String.join(", ", lines.stream().limit(5).map(String::valueOf).toList())
                + (lines.size() > 5 ? ", …)" : ")");
    }

    private static Set<String> questions(Report report) {
        Set<String> questions = new LinkedHashSet<>();
        report.notApplied().stream().map(NotApplied::question).forEach(questions::add);
        return questions;
    }

    private void notDecided(Report report, Lines out) {
        Set<String> questions = questions(report);
        if (questions.isEmpty()) {
            return;
        }
        out.blank();
        out.line(style.bold("NOT DECIDED"));
        questions.forEach(question -> out.labelled("  ", "? ", question));
    }

    private void ledger(Report report, Lines out) {
        out.blank();
        out.between(style.bold("SCORE"), "100", style.overhead());
        report.ledger().stream()
                .sorted(Comparator.comparingInt(LedgerLine::points).reversed())
                .forEach(line -> out.between("  " + line.why() + "  (" + line.ruleId() + ")", "-" + line.points(), 0));
        out.between("", "= " + Scoring.score(report.ledger()), 0);
        if (report.omittedFindings() != null) {
            out.wrapped(
                    "",
                    report.omittedFindings()
                            + " further findings were left out; the report would have been too long to keep.");
        }
    }
}
