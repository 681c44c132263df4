package org.jdcheck.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a posting may be published, by the worst that was found. */
class VerdictTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    VIOLATION, CERTAIN,  STABLE,  BLOCKED
                    VIOLATION, LIKELY,   STABLE,  REVIEW
                    VIOLATION, POSSIBLE, STABLE,  READY
                    VIOLATION, CERTAIN,  PREVIEW, READY
                    VIOLATION, LIKELY,   PREVIEW, READY
                    DEFECT,    CERTAIN,  STABLE,  REVIEW
                    DEFECT,    LIKELY,   STABLE,  READY
                    DEFECT,    POSSIBLE, STABLE,  READY
                    DEFECT,    CERTAIN,  PREVIEW, READY
                    ADVICE,    CERTAIN,  STABLE,  READY
                    ADVICE,    LIKELY,   STABLE,  READY
                    """)
    void followsSeverityConfidenceAndStatus(Severity severity, Confidence confidence, Status status, Verdict expected) {
        assertEquals(expected, Verdict.of(List.of(finding(severity, confidence, status)), List.of()));
    }

    @Test
    void isReadyWhereNothingWasFound() {
        assertEquals(Verdict.READY, Verdict.of(List.of(), List.of()));
    }

    @Test
    void isReviewWhereAQuestionIsOpen() {
        NotApplied open = new NotApplied("law/us-co-pay-range", "us-co/pay-range", "Where is the job?", "place");
        assertEquals(Verdict.REVIEW, Verdict.of(List.of(), List.of(open)));
    }

    @Test
    void isTheWorstOfAll() {
        Finding blocks = finding(Severity.VIOLATION, Confidence.CERTAIN, Status.STABLE);
        Finding advises = finding(Severity.ADVICE, Confidence.LIKELY, Status.STABLE);
        NotApplied open = new NotApplied("law/us-co-pay-range", "us-co/pay-range", "Where is the job?", "place");
        assertEquals(Verdict.BLOCKED, Verdict.of(List.of(advises, blocks, advises), List.of(open)));
    }

    private static Finding finding(Severity severity, Confidence confidence, Status status) {
        return Findings.of("some/rule", severity, confidence, status, null);
    }
}
