package org.jdcheck.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a waiver covers, and what not. */
class WaiverTest {
    @Test
    void withoutWordsItCoversEveryFindingOfItsRule() {
        assertTrue(waiver(null, null).covers("bias/age", "young"));
        assertTrue(waiver(null, null).covers("bias/age", ""));
        assertFalse(waiver(null, null).covers("bias/gender", "young"));
    }

    @ParameterizedTest
    @CsvSource({
        "young team, young team, true",
        "young team, Young  Team, true",
        "young team, young, false",
        "young, young team, false",
        "we … you, we want you, true",
        "we … you, we want them, false",
        "a.c, abc, false",
        "…, anything, true",
    })
    void wordsAreTheSameWhateverTheirCaseAndSpacing(String quote, String words, boolean covered) {
        assertEquals(covered, waiver(quote, null).covers("bias/age", words));
    }

    @ParameterizedTest
    @CsvSource({
        "baker.txt, baker.txt, true",
        "baker.txt, drafts/baker.txt, true",
        "drafts/baker.txt, drafts/baker.txt, true",
        "./drafts/baker.txt, drafts/baker.txt, true",
        "drafts/baker.txt, baker.txt, true",
        "drafts/baker.txt, other/baker.txt, false",
        "*.txt, drafts/baker.txt, true",
        "drafts/*.txt, drafts/baker.txt, true",
        "drafts/*.txt, drafts/old/baker.txt, false",
        "bak, baker.txt, false",
    })
    void aFileIsAPathFromTheProfileOrAName(String file, String name, boolean concerned) {
        assertEquals(concerned, waiver(null, file).concerns(name));
    }

    @Test
    void oneForAFileIsNotForAPostingWithoutOne() {
        assertFalse(waiver(null, "baker.txt").concerns(null));
        assertTrue(waiver(null, null).concerns(null));
    }

    @Test
    void itHoldsOnItsLastDay() {
        LocalDate last = LocalDate.of(2027, Month.JANUARY, 31);
        Waiver waiver = new Waiver("bias/age", null, null, "Agreed.", "Ann", last);
        assertFalse(waiver.isExpiredOn(last));
        assertTrue(waiver.isExpiredOn(last.plusDays(1)));
    }

    private static Waiver waiver(@Nullable String quote, @Nullable String file) {
        return new Waiver("bias/age", quote, file, "Agreed.", null, null);
    }
}
