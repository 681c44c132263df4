package org.jdcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.law.Citation;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.score.CategoryScore;
import org.jdcheck.score.Gain;
import org.jdcheck.score.Verdict;

/**
 * The report as a comment on a pull request, in the Markdown of GitHub and GitLab. Whatever comes from the posting or its
 * name is shown as it stands: it makes no headings, links, pictures, mentions or HTML.
 */
public final class MarkdownRenderer {
    private static final int LONGEST_QUOTE = 120;
    private static final int SURELY_QUOTED = 50;

    private final ReportWords words;

    public MarkdownRenderer(RuleBook ruleBook) {
        this.words = new ReportWords(ruleBook);
    }

    /** The report, ending in a line break. */
    public String render(Report report) {
        StringBuilder out = new StringBuilder("### " + report.verdict());
        out.append(report.score() == null ? "" : ", score " + report.score() + "/100");
        out.append(report.file() == null ? "" : ": " + Markdown.code(report.file()))
                .append("\n\n");
        if (report.verdict() == Verdict.UNREADABLE) {
            return out.append(Markdown.escaped(String.valueOf(report.reason())))
                    .append('\n')
                    .toString();
        }
        if (report.title() != null) {
            out.append("**").append(Markdown.escaped(report.title())).append("** ");
        }
        out.append(ReportWords.summary(report)).append('\n');
        if (report.shown().isEmpty()) {
            out.append(words.lookedAt()).append('\n');
        }
        ReportWords.setAside(report).forEach(sentence -> out.append(sentence).append('\n'));
        firstThings(report, out);
        for (Severity severity : Severity.values()) {
            findings(report, severity, out);
        }
        notDecided(report, out);
        waived(report, out);
        foot(report, out);
        return out.toString();
    }

    private void firstThings(Report report, StringBuilder out) {
        List<Gain> gains = words.firstThings(report);
        if (!gains.isEmpty()) {
            out.append("\nTo do first:\n");
        }
        for (int i = 0; i < gains.size(); i++) {
            out.append(i + 1)
                    .append(". ")
                    .append(Markdown.escaped(words.toDo(report, gains.get(i))))
                    .append(": **+")
                    .append(gains.get(i).points())
                    .append("**\n");
        }
    }

    private void findings(Report report, Severity severity, StringBuilder out) {
        Map<String, List<Finding>> byRule = FindingsText.byRule(report, severity);
        if (byRule.isEmpty()) {
            return;
        }
        out.append(
                switch (severity) {
                    case VIOLATION -> "\n#### Violations\n\n";
                    case DEFECT -> "\n#### Defects\n\n";
                    case ADVICE -> "\n#### Advice\n\n";
                });
        byRule.forEach((ruleId, findings) -> rule(ruleId, findings, out));
    }

    private void rule(String ruleId, List<Finding> findings, StringBuilder out) {
        boolean isMeasured =
                findings.stream().anyMatch(f -> f.confidence() == Confidence.POSSIBLE || f.status() == Status.PREVIEW);
        title(ruleId, out).append(isMeasured ? ", worth a look only\n" : "\n");
        Set<String> fixes = new LinkedHashSet<>();
        for (Finding finding : findings) {
            out.append("  - ");
            if (finding.line() != null) {
                out.append("line ").append(finding.line()).append(": ");
                out.append(isQuoted(finding) ? "" : Markdown.code(shortened(finding.quote())) + " ");
            }
            out.append(Markdown.escaped(finding.message())).append('\n');
            if (finding.fix() != null) {
                fixes.add(finding.fix());
            }
        }
        fixes.forEach(
                fix -> out.append("  - Fix: ").append(Markdown.escaped(fix)).append('\n'));
        findings.stream()
                .flatMap(finding -> finding.citations().stream())
                .distinct()
                .forEach(citation ->
                        out.append("  - Law: ").append(cited(citation)).append('\n'));
    }

    /** The page of a law may be followed. */
    private static String cited(Citation citation) {
        String words = Markdown.escaped(citation.inWords());
        return citation.url() == null ? words : words.replace(Markdown.escaped(citation.url()), citation.url());
    }

    private static void notDecided(Report report, StringBuilder out) {
        Set<String> questions = ReportWords.questions(report);
        if (!questions.isEmpty()) {
            out.append("\n#### Not decided\n\n");
        }
        questions.forEach(
                question -> out.append("- ").append(Markdown.escaped(question)).append('\n'));
    }

    private void waived(Report report, StringBuilder out) {
        List<WaivedFindings> waived = WaivedFindings.of(report);
        List<WaiverNote> notes = report.waiverNotes() == null ? List.of() : report.waiverNotes();
        if (waived.isEmpty() && notes.isEmpty()) {
            return;
        }
        out.append(waived.isEmpty() ? "\n#### Waivers\n\n" : "\n#### Waived\n\n");
        for (WaivedFindings of : waived) {
            title(of.ruleId(), out).append('\n');
            for (Finding finding : of.findings()) {
                if (finding.line() != null) {
                    out.append("  - line ").append(finding.line()).append(": ");
                    out.append(Markdown.code(shortened(finding.quote()))).append('\n');
                }
            }
            out.append("  - ").append(Markdown.escaped(of.inWords())).append('\n');
        }
        notes.forEach(note ->
                out.append("- ").append(Markdown.escaped(note.message())).append('\n'));
    }

    private StringBuilder title(String ruleId, StringBuilder out) {
        return out.append("- **")
                .append(Markdown.escaped(words.title(ruleId)))
                .append("** ")
                .append(Markdown.code(ruleId));
    }

    private static void foot(Report report, StringBuilder out) {
        List<String> categories = new ArrayList<>();
        for (CategoryScore category : report.categories()) {
            categories.add(category.category() + " " + category.points() + "/" + category.most());
        }
        out.append("\nScore ").append(report.score());
        out.append(categories.isEmpty() ? "" : ": " + String.join(" · ", categories))
                .append(".  \n");
        if (report.omittedFindings() != null) {
            out.append(report.omittedFindings()).append(" further findings were left out.  \n");
        }
        out.append(String.join(
                        "  \n",
                        ReportWords.basis(report).stream()
                                .map(Markdown::escaped)
                                .toList()))
                .append('\n');
    }

    private static boolean isQuoted(Finding finding) {
        String quote = Markdown.oneLine(finding.quote());
        return finding.message().contains(quote.substring(0, Math.min(quote.length(), SURELY_QUOTED)));
    }

    private static String shortened(String quote) {
        String line = Markdown.oneLine(quote);
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE - 40) + " … " + line.substring(line.length() - 35);
    }
}
