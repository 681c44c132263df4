package org.jdcheck.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdcheck.rule.Replacement;
import org.junit.jupiter.api.Test;

/** Edits as people and {@code patch} read them. */
class UnifiedDiffTest {
    @Test
    void namesTheFileTheLinesAndThreeLinesAround() {
        String text = "1\n2\n3\n4\nsalesman\n6\n7\n8\n9\n";
        assertEquals("""
                --- ad.txt
                +++ ad.txt
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -salesman
                +salesperson
                 6
                 7
                 8
                """, UnifiedDiff.of("ad.txt", text, one(8, 16, "salesperson")));
    }

    @Test
    void isEmptyWhereNothingChanges() {
        assertEquals("", UnifiedDiff.of("ad.txt", "a\n", Edits.NONE));
    }

    @Test
    void saysWhereTheLastLineHasNoEnd() {
        assertEquals("""
                --- ad.txt
                +++ ad.txt
                @@ -1 +1 @@
                -a ninja
                \\ No newline at end of file
                +an expert
                \\ No newline at end of file
                """, UnifiedDiff.of("ad.txt", "a ninja", one(0, 7, "an expert")));
    }

    @Test
    void keepsTheLineEndsOfWindows() {
        assertEquals(
                "--- ad.txt\n+++ ad.txt\n@@ -1,2 +1,2 @@\n-ninja\r\n+expert\r\n b\r\n",
                UnifiedDiff.of("ad.txt", "ninja\r\nb\r\n", one(0, 5, "expert")));
    }

    @Test
    void takesLinesOutAtTheStartInTheMiddleAndAtTheEnd() {
        assertEquals("b\n", Patch.apply("a\nb\n", UnifiedDiff.of("f", "a\nb\n", one(0, 2, ""))));
        assertEquals("a\nc", Patch.apply("a\nb\nc", UnifiedDiff.of("f", "a\nb\nc", one(2, 4, ""))));
        assertEquals("a", Patch.apply("a\nb", UnifiedDiff.of("f", "a\nb", one(1, 3, ""))));
    }

    @Test
    void givesTheChangedTextWhereItIsApplied() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            String text = text(random, 1 + random.nextInt(120));
            Edits edits = edits(random, text);
            if (!edits.isEmpty()) {
                String diff = UnifiedDiff.of("ad.txt", text, edits);
                assertEquals(edits.in(text), Patch.apply(text, diff), () -> text + "\n====\n" + edits + "\n" + diff);
            }
        }
    }

    private static Edits one(int start, int end, String text) {
        return new Edits(List.of(new Replacement(start, end, text)));
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(3) == 0 ? "\n" : "ab ");
        }
        return text.toString();
    }

    private static Edits edits(Random random, String text) {
        List<Replacement> replacements = new ArrayList<>();
        int at = random.nextInt(30);
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(5));
            replacements.add(new Replacement(at, end, random.nextInt(3) == 0 ? "" : "X"));
            at = end + random.nextInt(60);
        }
        return new Edits(replacements);
    }
}
