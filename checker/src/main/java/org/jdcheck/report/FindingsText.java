package org.jdcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdcheck.law.Citation;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.score.LedgerLine;
import org.jspecify.annotations.Nullable;

/** The findings of a report as a person reads them: rule by rule, each with its words, why, law and fix. */
record FindingsText(RuleBook ruleBook, Style style, int width) {
    /** The findings of one severity under their heading, only the new ones where there is a baseline; nothing where there is none. */
    void render(Report report, Severity severity, Lines out) {
        Map<String, List<Finding>> byRule = byRule(report, severity);
        if (byRule.isEmpty()) {
            return;
        }
        out.blank();
        out.line(style.bold(
                switch (severity) {
                    case VIOLATION -> "VIOLATIONS";
                    case DEFECT -> "DEFECTS";
                    case ADVICE -> "ADVICE";
                }));
        byRule.forEach((ruleId, findings) -> {
            out.blank();
            rule(ruleId, findings, ofTheSameGap(report, findings), out);
        });
    }

    /** The new findings of one severity that are shown, by rule; the dearest rule first, those of one cost as they stand in the posting. */
    static Map<String, List<Finding>> byRule(Report report, Severity severity) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : report.shown()) {
            if (finding.severity() == severity && report.isNew(finding)) {
                byRule.computeIfAbsent(finding.ruleId(), id -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<String, List<Finding>> dearestFirst = new LinkedHashMap<>();
        byRule.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -points(report, entry.getKey())))
                .forEach(entry -> dearestFirst.put(entry.getKey(), entry.getValue()));
        return dearestFirst;
    }

    private static int points(Report report, String ruleId) {
        return report.ledger().stream()
                .filter(line -> line.ruleId().equals(ruleId))
                .mapToInt(LedgerLine::points)
                .sum();
    }

    private void rule(String ruleId, List<Finding> findings, List<Finding> sameGap, Lines out) {
        RuleCard card = ruleBook.card(ruleId);
        Finding first = findings.getFirst();
        out.between("  " + style.bold(card == null ? ruleId : card.title()), ruleId, style.overhead());
        boolean sameMessage = findings.stream().map(Finding::message).distinct().count() == 1;
        for (Finding finding : findings) {
            if (finding.line() != null) {
                quoted(finding, out);
            } else {
                sameGap.stream()
                        .filter(other -> other.line() != null && Objects.equals(other.group(), finding.group()))
                        .forEach(other -> quoted(other, out));
            }
            if (!sameMessage || findings.size() == 1) {
                out.wrapped(finding.line() == null ? "    " : "             ", finding.message());
            }
        }
        if (sameMessage && findings.size() > 1) {
            out.wrapped("    ", first.message());
        }
        if (card != null) {
            out.labelled("    ", "Why  ", card.why());
        }
        citations(findings, out);
        citations(sameGap, out);
        fixes(findings).forEach(fix -> out.labelled("    ", "Fix  ", fix));
        if (first.confidence() == Confidence.POSSIBLE || first.status() == Status.PREVIEW) {
            out.labelled("    ", "Note ", "Worth a look only: this rule is still being measured and costs no points.");
        }
    }

    /** The words of a finding in their line, behind its number. */
    void quoted(Finding finding, Lines out) {
        String label = "    line " + finding.line();
        String before = flat(finding.prefix());
        String behind = flat(finding.suffix());
        String quote = flat(finding.quote());
        int room = width - 15;
        if (quote.length() > room) {
            quote = quote.substring(0, room / 2 - 2) + " … " + quote.substring(quote.length() - room / 2 + 3);
        }
        int left = Math.max(0, room - quote.length());
        String shownBefore = before.length() > left / 2
                ? "…" + before.substring(before.length() - Math.max(0, left / 2 - 1))
                : before;
        int rest = Math.max(0, left - shownBefore.length());
        String shownBehind = behind.length() > rest ? behind.substring(0, Math.max(0, rest - 1)) + "…" : behind;
        out.line(label + " ".repeat(Math.max(1, 13 - label.length())) + shownBefore + style.mark(quote) + shownBehind);
    }

    /** The findings of other rules that are about the same gap as these. */
    private static List<Finding> ofTheSameGap(Report report, List<Finding> findings) {
        Set<String> groups = new LinkedHashSet<>();
        findings.forEach(finding -> {
            if (finding.group() != null) {
                groups.add(finding.group());
            }
        });
        return report.findings().stream()
                .filter(finding -> finding.group() != null
                        && finding.waiver() == null
                        && groups.contains(finding.group())
                        && !finding.ruleId().equals(findings.getFirst().ruleId()))
                .toList();
    }

    private static Set<String> fixes(List<Finding> findings) {
        Set<String> fixes = new LinkedHashSet<>();
        findings.forEach(finding -> {
            if (finding.fix() != null) {
                fixes.add(finding.fix());
            }
        });
        return fixes;
    }

    private static void citations(List<Finding> findings, Lines out) {
        Set<Citation> citations = new LinkedHashSet<>();
        findings.forEach(finding -> citations.addAll(finding.citations()));
        for (Citation citation : citations) {
            out.labelled("    ", "Law  ", citation.inWords());
        }
    }

    private static String flat(@Nullable String words) {
        return words == null ? "" : words.replaceAll("\\s", " ");
    }
}
