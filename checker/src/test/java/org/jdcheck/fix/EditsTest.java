package org.jdcheck.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdcheck.rule.Replacement;
import org.junit.jupiter.api.Test;

/** Replacements in a text, one after another and one round after another. */
class EditsTest {
    @Test
    void areMadeWhereTheyStandAndNowhereElse() {
        Edits edits = new Edits(List.of(new Replacement(6, 12, ""), new Replacement(0, 1, "one")));
        assertEquals("one two four", edits.in("1 two three four"));
        assertEquals("abc", Edits.NONE.in("abc"));
    }

    @Test
    void thatOverlapAreRefusedOrOneOfThemIsLeftOut() {
        List<Replacement> overlapping =
                List.of(new Replacement(4, 9, "b"), new Replacement(0, 5, "a"), new Replacement(9, 10, "c"));
        assertThrows(IllegalArgumentException.class, () -> new Edits(overlapping));
        assertEquals(
                List.of(new Replacement(0, 5, "a"), new Replacement(9, 10, "c")),
                Edits.ofThoseThatDoNotOverlap(overlapping).replacements());
    }

    @Test
    void ofTwoRoundsAreOneRoundOfTheFirstText() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            String text = text(random, 20 + random.nextInt(30));
            Edits first = edits(random, text);
            Edits second = edits(random, first.in(text));
            Edits both = first.then(text, second);
            assertEquals(second.in(first.in(text)), both.in(text));
        }
    }

    @Test
    void tellWhereWhatStaysHasGone() {
        Random random = new Random(6);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random, 30);
            Edits edits = edits(random, text);
            String changed = edits.in(text);
            for (int offset = 0; offset < text.length(); offset++) {
                int at = offset;
                boolean replaced = edits.replacements().stream().anyMatch(r -> r.start() <= at && at < r.end());
                if (!replaced) {
                    assertEquals(text.charAt(offset), changed.charAt(edits.moved(offset)));
                    assertEquals(edits.moved(offset), edits.settled(edits.moved(offset)));
                }
            }
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static Edits edits(Random random, String text) {
        List<Replacement> replacements = new ArrayList<>();
        int at = random.nextInt(6);
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(5));
            replacements.add(
                    new Replacement(at, end, text(random, random.nextInt(6)).toUpperCase(java.util.Locale.ROOT)));
            at = end + random.nextInt(8);
        }
        return new Edits(replacements);
    }
}
