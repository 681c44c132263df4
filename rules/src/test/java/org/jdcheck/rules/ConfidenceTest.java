package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.RuleCard;
import org.junit.jupiter.api.Test;

/** Confidence is measured: what a rule file says of it is held against the judged firings on real postings and the corpus. */
class ConfidenceTest {
    private static final int ENOUGH_TO_BE_CERTAIN = 30;
    private static final int RIGHT_OF = 10;

    @Test
    void aCertainRuleSaysWhyOrWasNeverWrongInThirtyJudgedFirings() throws IOException {
        assumeTrue(AccuracyTest.hasGold(), "the real postings are not part of this project");
        Map<String, Firings.Count> firings = AccuracyTest.firings();
        List<String> unearned = new ArrayList<>();
        for (RuleCard card : Drafts.ruleBook().cards().values()) {
            Firings.Count count = firings.getOrDefault(card.id(), new Firings.Count(0, 0));
            boolean earned = count.wrong() == 0 && count.right() >= ENOUGH_TO_BE_CERTAIN;
            if (card.confidence() == Confidence.CERTAIN && card.certainBecause() == null && !earned) {
                unearned.add(card.id() + " " + count);
            }
        }
        assertEquals(List.of(), unearned);
    }

    @Test
    void noRuleIsLikelyOrCertainThatWasWrongMoreThanOnceAndInMoreThanOneOfTenJudgedFirings() throws IOException {
        assumeTrue(AccuracyTest.hasGold(), "the real postings are not part of this project");
        Map<String, Firings.Count> firings = AccuracyTest.firings();
        List<String> wrong = new ArrayList<>();
        for (RuleCard card : Drafts.ruleBook().cards().values()) {
            Firings.Count count = firings.get(card.id());
            boolean doubtful = count != null && count.wrong() > 1 && count.wrong() * RIGHT_OF > count.judged();
            if (card.confidence() != Confidence.POSSIBLE && doubtful) {
                wrong.add(card.id() + " " + count);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void thePageShowsHowOftenEachRuleWasRight() throws IOException {
        assumeTrue(AccuracyTest.hasGold(), "the real postings are not part of this project");
        StringBuilder page = new StringBuilder("\n| Rule | Confidence | Right | Wrong |\n|---|---|---|---|\n");
        Map<String, Firings.Count> firings = AccuracyTest.firings();
        for (RuleCard card : Drafts.ruleBook().cards().values()) {
            Firings.Count count = firings.get(card.id());
            if (count != null) {
                page.append("| " + card.id() + " | " + card.confidence().name().toLowerCase(Locale.ROOT) + " | "
                        + count.right() + " | " + count.wrong() + " |\n");
            }
        }
        AccuracyPage.assertSays("rules", page.toString());
    }
}
