package org.jdcheck.score;

import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jspecify.annotations.Nullable;

/** Findings as rules make them, without a posting. */
final class Findings {
    private Findings() {}

    /** A finding of a real rule, sure enough to cost points: what the rule has earned so far is not the question here. */
    static Finding of(String ruleId) {
        RuleCard card = java.util.Objects.requireNonNull(RealRules.book().card(ruleId));
        String group =
                card.group().byCase().values().stream().sorted().findFirst().orElse(null);
        Confidence confidence = card.confidence() == Confidence.POSSIBLE ? Confidence.LIKELY : card.confidence();
        return of(ruleId, card.severity(), confidence, Status.STABLE, group);
    }

    static Finding of(String ruleId, Severity severity, Confidence confidence, Status status, @Nullable String group) {
        return new Finding(
                ruleId,
                ruleId,
                severity,
                confidence,
                status,
                "message",
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                "other",
                List.of(),
                null,
                List.of(),
                group,
                "",
                null);
    }
}
