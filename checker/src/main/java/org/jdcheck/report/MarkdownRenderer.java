package org.jdcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int FIRST_THINGS = 3;
    private static final int LONGEST_QUOTE = 120;
    private static final int SURELY_QUOTED = 50;
    private static final String MARKS = "\\`*_[]<>|~$&";
    private static final String MARKS_AT_THE_START = "#+-=";

    private final ReportWords words;

    public MarkdownRenderer(RuleBook ruleBook) {
        this.words = new ReportWords(ruleBook);
    }

    /** The report, ending in a line break. */
    public String render(Report report) {
        StringBuilder out = new StringBuilder("### " + report.verdict());
        out.append(report.score() == null ? "" : ", score " + report.score() + "/100");
        out.append(report.file() == null ? "" : ": " + code(report.file())).append("\n\n");
        if (report.verdict() == Verdict.UNREADABLE) {
            return out.append(escaped(String.valueOf(report.reason())))
                    .append('\n')
                    .toString();
        }
        if (report.title() != null) {
            out.append("**").append(escaped(report.title())).append("** ");
        }
        out.append(ReportWords.summary(report)).append('\n');
        if (report.findings().isEmpty()) {
            out.append(words.lookedAt()).append('\n');
        }
        firstThings(report, out);
        for (Severity severity : Severity.values()) {
            findings(report, severity, out);
        }
        notDecided(report, out);
        foot(report, out);
        return out.toString();
    }

    private void firstThings(Report report, StringBuilder out) {
        List<Gain> gains = report.gains().stream().limit(FIRST_THINGS).toList();
        if (!gains.isEmpty()) {
            out.append("\nTo do first:\n");
        }
        for (int i = 0; i < gains.size(); i++) {
            out.append(i + 1)
                    .append(". ")
                    .append(escaped(words.toDo(report, gains.get(i))))
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
        out.append("- **").append(escaped(words.title(ruleId))).append("** ").append(code(ruleId));
        out.append(isMeasured ? ", worth a look only\n" : "\n");
        Set<String> fixes = new LinkedHashSet<>();
        for (Finding finding : findings) {
            out.append("  - ");
            if (finding.line() != null) {
                out.append("line ").append(finding.line()).append(": ");
                out.append(isQuoted(finding) ? "" : code(shortened(finding.quote())) + " ");
            }
            out.append(escaped(finding.message())).append('\n');
            if (finding.fix() != null) {
                fixes.add(finding.fix());
            }
        }
        fixes.forEach(fix -> out.append("  - Fix: ").append(escaped(fix)).append('\n'));
        findings.stream()
                .flatMap(finding -> finding.citations().stream())
                .distinct()
                .forEach(citation ->
                        out.append("  - Law: ").append(cited(citation)).append('\n'));
    }

    /** The page of a law may be followed. */
    private static String cited(Citation citation) {
        String words = escaped(citation.inWords());
        return citation.url() == null ? words : words.replace(escaped(citation.url()), citation.url());
    }

    private static void notDecided(Report report, StringBuilder out) {
        Set<String> questions = ReportWords.questions(report);
        if (!questions.isEmpty()) {
            out.append("\n#### Not decided\n\n");
        }
        questions.forEach(question -> out.append("- ").append(escaped(question)).append('\n'));
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
        out.append("Rule book ")
                .append(report.ruleBook().version())
                .append(" (")
                .append(report.ruleBook().digest())
                .append("), law of ")
                .append(report.asOf())
                .append(". Not legal advice.\n");
    }

    private static boolean isQuoted(Finding finding) {
        String quote = oneLine(finding.quote());
        return finding.message().contains(quote.substring(0, Math.min(quote.length(), SURELY_QUOTED)));
    }

    private static String shortened(String quote) {
        String line = oneLine(quote);
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE - 40) + " … " + line.substring(line.length() - 35);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
    }

    /** A code span in which nothing has a meaning; its fence is longer than any run of backticks inside. */
    static String code(String text) {
        String line = oneLine(text);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 || line.isEmpty() ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /** Text without any mark that Markdown reads; an empty comment keeps "@name" and "#1" from calling anybody. */
    static String escaped(String text) {
        String line = oneLine(text);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            escaped.append(isRead(line, i) ? "\\" : "").append(c);
            boolean digitFollows = i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
            escaped.append(c == '@' || (c == '#' && digitFollows) ? "<!-- -->" : "");
        }
        return escaped.toString();
    }

    /** True for a mark that Markdown would read here: anywhere, as the start of a block, or as part of a bare link. */
    private static boolean isRead(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case ':' -> line.startsWith("//", at + 1);
            case '.', ')' ->
                line.regionMatches(true, at - 3, "www", 0, 3)
                        || (at > 0 && line.chars().limit(at).allMatch(Character::isDigit));
            default -> MARKS.indexOf(c) >= 0 || (at == 0 && MARKS_AT_THE_START.indexOf(c) >= 0);
        };
    }
}
