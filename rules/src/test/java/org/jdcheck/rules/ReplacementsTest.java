package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdcheck.fix.Fixed;
import org.jdcheck.fix.Fixer;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.RuleCard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the rules say may be written instead. */
class ReplacementsTest {
    private static final Fixer FIXER = new Fixer(posting -> Drafts.checker().check(posting, Setting.on(Drafts.DAY)));

    @TestFactory
    Stream<DynamicTest> everyReplacementIsMadeInAPlainSentenceAndSilencesItsRule() {
        return cards().flatMap(card -> card.replacements().keySet().stream()
                .sorted()
                .map(phrase -> DynamicTest.dynamicTest(
                        card.id() + ": " + phrase, () -> assertSilenced(card, "You work as " + phrase + ".\n"))));
    }

    private static void assertSilenced(RuleCard card, String text) {
        assertTrue(rules(text).contains(card.id()), text);
        Fixed fixed = FIXER.fix(Posting.of(text));
        assertNotEquals(text, fixed.fixedText());
        assertFalse(
                fixed.after().findings().stream().map(Finding::ruleId).anyMatch(card.id()::equals), fixed.fixedText());
    }

    @TestFactory
    Stream<DynamicTest> noReplacementIsFoundByAnyRule() {
        return cards().flatMap(card -> card.replacements().values().stream()
                .distinct()
                .sorted()
                .map(instead -> DynamicTest.dynamicTest(card.id() + ": " + instead, () -> {
                    List<String> found = new ArrayList<>(rules("You work as " + instead + ".\n"));
                    found.removeAll(rules("You work as baker.\n"));
                    assertEquals(List.of(), found);
                })));
    }

    @TestFactory
    Stream<DynamicTest> theFixesOfEveryBadExampleOnlyMakeItBetter() {
        return Drafts.checker().ruleBook().cards().values().stream()
                .flatMap(card -> card.bad().stream())
                .map(example -> example.text().replace("[[", "").replace("]]", ""))
                .map(text -> DynamicTest.dynamicTest(text.lines().findFirst().orElse(""), () -> {
                    Fixed fixed = FIXER.fix(Posting.of(text));
                    String after = fixed.fixedText();
                    assertEquals(after, FIXER.fix(Posting.of(after)).fixedText());
                    assertTrue(fixed.after().findings().size()
                            <= fixed.before().findings().size()
                                    - fixed.edits().replacements().size());
                }));
    }

    private static Stream<RuleCard> cards() {
        return Drafts.checker().ruleBook().cards().values().stream()
                .filter(card -> !card.replacements().isEmpty());
    }

    private static List<String> rules(String text) {
        return Drafts.checkText(text, "sentence").ruleIds();
    }
}
