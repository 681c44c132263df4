package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdcheck.rulebook.RuleSource;
import org.junit.jupiter.api.Test;

/**
 * Duties of another occupation are found by what the words of two occupations have in common, not because somebody wrote
 * the words of one posting into a rule.
 */
class NoPhraseOfTheDraftTest {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "across", "at", "by", "for", "from", "in", "inside", "of", "on", "or", "our", "some",
            "the", "to", "whole", "with", "within");

    @Test
    void noTwoWordsInARowOfTheForeignDutiesStandInARuleFile() throws IOException {
        List<String> duties = Drafts.check("backend-software-engineer.txt").quotes("role/mismatched-duty");
        assertFalse(duties.isEmpty());
        Set<String> ofDraft = new HashSet<>();
        duties.forEach(duty -> ofDraft.addAll(pairs(duty)));
        List<String> copied = new ArrayList<>();
        for (RuleSource source : EveryRuleTest.sources()) {
            for (String pair : pairs(source.text())) {
                if (ofDraft.contains(pair)) {
                    copied.add(source.name() + " has \"" + pair + "\"");
                }
            }
        }
        assertEquals(List.of(), copied);
    }

    /** Pairs of neighbouring words, without those in which a word stands that every text has. */
    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        String previous = "";
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
            String bare = word.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
            if (!previous.isEmpty()
                    && !bare.isEmpty()
                    && !FUNCTION_WORDS.contains(previous)
                    && !FUNCTION_WORDS.contains(bare)) {
                pairs.add(previous + " " + bare);
            }
            previous = bare;
        }
        return pairs;
    }
}
