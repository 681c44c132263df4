package org.jdcheck.report;

import java.util.List;
import java.util.Set;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.score.Verdict;

/**
 * What is new in a report since an earlier one of the same posting. Waived findings are neither new nor known.
 *
 * @param verdict on what is new alone; it decides whether a run fails
 * @param newFindings fingerprints of the findings that the earlier report has not, in the order of the report
 * @param known how many findings it has
 * @param newQuestions how many questions it has not
 */
public record Comparison(Verdict verdict, List<String> newFindings, int known, int newQuestions) {
    public Comparison {
        newFindings = List.copyOf(newFindings);
    }

    /**
     * Compares a report with what an earlier one had.
     *
     * @param fingerprints those of the findings of the earlier report
     * @param questions those it left open
     */
    public static Comparison of(Report report, Set<String> fingerprints, Set<String> questions) {
        List<Finding> standing = report.findings().stream()
                .filter(finding -> finding.waiver() == null)
                .toList();
        List<Finding> found = standing.stream()
                .filter(finding -> !fingerprints.contains(finding.fingerprint()))
                .toList();
        List<NotApplied> open = report.notApplied().stream()
                .filter(question -> !questions.contains(question.question()))
                .toList();
        Verdict verdict = report.verdict() == Verdict.UNREADABLE ? Verdict.UNREADABLE : Verdict.of(found, open);
        return new Comparison(
                verdict,
                found.stream().map(Finding::fingerprint).toList(),
                standing.size() - found.size(),
                open.size());
    }

    /** True where the finding is new. */
    boolean hasNew(Finding finding) {
        return newFindings.contains(finding.fingerprint());
    }
}
