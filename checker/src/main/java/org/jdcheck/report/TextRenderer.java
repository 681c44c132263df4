package org.jdcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdcheck.rule.Severity;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.score.Gain;
import org.jdcheck.score.LedgerLine;
import org.jdcheck.score.Scoring;
import org.jdcheck.score.Verdict;

/** The report for a person at 80 columns: may I publish, how good is it, what first, what is not known, what it costs. */
public final class TextRenderer {
    private static final int WIDTH = 80;

    private final Style style;
    private final ReportWords words;
    private final FindingsText findings;
    private final WaivedText waived;

    /** @param coloured true for a terminal */
    public TextRenderer(RuleBook ruleBook, boolean coloured) {
        this.style = new Style(coloured);
        this.words = new ReportWords(ruleBook);
        this.findings = new FindingsText(ruleBook, style, WIDTH);
        this.waived = new WaivedText(words, style, findings);
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
        ReportWords.basis(report).forEach(sentence -> out.wrapped("", sentence));
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
        out.wrapped("", ReportWords.summary(report));
        String mendable = ReportWords.mendable(report);
        if (!mendable.isEmpty()) {
            out.wrapped("", mendable);
        }
        if (report.shown().isEmpty()) {
            out.wrapped("", words.lookedAt());
        }
        ReportWords.setAside(report).forEach(sentence -> out.wrapped("", sentence));
    }

    private void firstThings(Report report, Lines out) {
        List<Gain> gains = words.firstThings(report);
        if (gains.isEmpty()) {
            return;
        }
        out.blank();
        out.between(style.bold("To do first"), "gains", style.overhead());
        int number = 1;
        for (Gain gain : gains) {
            out.between("  " + number++ + ". " + words.toDo(report, gain), "+" + gain.points(), 0);
        }
    }

    private void notDecided(Report report, Lines out) {
        Set<String> questions = ReportWords.questions(report);
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
        for (Map.Entry<String, List<LedgerLine>> category : byCategory(report).entrySet()) {
            List<LedgerLine> lines = category.getValue();
            out.between("  " + category.getKey(), "-" + points(lines), 0);
            lines.stream()
                    .sorted(Comparator.comparingInt(LedgerLine::points).reversed())
                    .forEach(line -> out.line(
                            String.format(Locale.ROOT, "    %2d  %s  (%s)", line.points(), line.why(), line.ruleId())));
        }
        out.between("", "= " + Scoring.score(report.ledger()), 0);
        if (report.omittedFindings() != null) {
            out.wrapped(
                    "",
                    report.omittedFindings()
                            + " further findings were left out; the report would have been too long to keep.");
        }
    }

    /** The dearest category first. */
    private static Map<String, List<LedgerLine>> byCategory(Report report) {
        Map<String, List<LedgerLine>> byCategory = new LinkedHashMap<>();
        report.ledger()
                .forEach(line -> byCategory
                        .computeIfAbsent(line.category(), category -> new ArrayList<>())
                        .add(line));
        Map<String, List<LedgerLine>> sorted = new LinkedHashMap<>();
        byCategory.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -points(entry.getValue())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static int points(List<LedgerLine> lines) {
        return lines.stream().mapToInt(LedgerLine::points).sum();
    }
}
