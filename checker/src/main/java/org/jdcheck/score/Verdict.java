package org.jdcheck.score;

import java.util.List;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.rule.Severity;

/** Whether a posting may be published; from best to worst. */
public enum Verdict {
    /** Nothing certain stands against it. */
    READY,
    /** A person must look: a likely violation, a certain defect, or a question left open. */
    REVIEW,
    /** A law that certainly binds says no. */
    BLOCKED,
    /** The file could not be read as a posting. */
    UNREADABLE;

    /** The verdict on what was found. Findings that are waived, only possible, or of rules in preview, do not count. */
    public static Verdict of(List<Finding> findings, List<NotApplied> notApplied) {
        Verdict verdict = notApplied.isEmpty() ? READY : REVIEW;
        for (Finding finding : findings) {
            if (!finding.counts()) {
                continue;
            }
            boolean certain = finding.confidence() == Confidence.CERTAIN;
            if (finding.severity() == Severity.VIOLATION && certain) {
                return BLOCKED;
            }
            if (finding.severity() == Severity.VIOLATION || (finding.severity() == Severity.DEFECT && certain)) {
                verdict = REVIEW;
            }
        }
        return verdict;
    }
}
