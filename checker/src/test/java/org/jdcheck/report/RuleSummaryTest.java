package org.jdcheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Sentences;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jdcheck.score.Scoring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleSummaryTest {
    private static final Scoring.Cost SIX = new Scoring.Cost("house/tea", 6, 4, "experiment", "tea");

    @Test
    void evidenceIsThatOfThePoints() {
        assertEquals("experiment", new RuleSummary(card(Confidence.LIKELY, "Law: somewhere."), SIX).evidence());
    }

    @Test
    void withoutPointsItIsTheKindThatItsWordsBeginWith() {
        assertEquals("law", evidence("Law: 29 CFR 1625.4(a)."));
        assertEquals("convention", evidence("Convention; a property of the text."));
        assertEquals("observational", evidence("Observational (vendors)"));
    }

    @Test
    void whereTheyBeginOtherwiseItIsThoseWords() {
        assertEquals("Generally known", evidence("Generally known, and not re-read."));
        assertEquals("none given", evidence(null));
    }

    @Test
    void pointsAreThoseOfOneFindingAndOfAll() {
        assertEquals("4 to 6", new RuleSummary(card(Confidence.LIKELY, null), SIX).points());
        Scoring.Cost two = new Scoring.Cost("house/tea", 2, 2, "law", "tea");
        assertEquals("2", new RuleSummary(card(Confidence.CERTAIN, null), two).points());
        assertEquals("none", new RuleSummary(card(Confidence.CERTAIN, null), null).points());
    }

    @Test
    void whatCostsNothingUntilItIsSurerSaysSo() {
        assertEquals("none yet (4 to 6)", new RuleSummary(card(Confidence.POSSIBLE, null), SIX).points());
        assertEquals("none yet (4 to 6)", new RuleSummary(card(Confidence.LIKELY, Status.PREVIEW, null), SIX).points());
        assertEquals("none", new RuleSummary(card(Confidence.LIKELY, Status.RETIRED, null), SIX).points());
    }

    private static String evidence(@Nullable String words) {
        return new RuleSummary(card(Confidence.LIKELY, words), null).evidence();
    }

    private static RuleCard card(Confidence confidence, @Nullable String evidence) {
        return card(confidence, Status.STABLE, evidence);
    }

    private static RuleCard card(Confidence confidence, Status status, @Nullable String evidence) {
        return new RuleCard(
                "house/tea",
                "house/tea",
                "Tea",
                Severity.ADVICE,
                confidence,
                null,
                status,
                "1.0",
                "Everybody has tea.",
                evidence,
                Sentences.NONE,
                Sentences.NONE,
                Sentences.NONE,
                List.of(),
                List.of(),
                List.of(),
                Sentences.NONE,
                Map.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
