package org.jdcheck.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which phrases one template stands for, and where they are found. */
class PhraseTemplateTest {
    private static final Map<String, List<String>> LISTS =
            Map.of("person", List.of("candidate", "man or woman", "(young|old) person"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(under|below) 30; under 30, below 30; over 30",
                "(a|) native speaker; a native speaker, native speaker; the native",
                "(a (b|c)|d) e; a b e, a c e, d e; a e",
                "one {person}; one candidate, one man or woman, one young person, one old person; one person",
                "adjust(s|ed|ing|) it; adjust it, adjusts it, adjusted it, adjusting it; adjuster it",
                "no (big|small|) (dog|cat); no dog, no cats, no big dog, no small cat; no big",
                "a (b|c|) (d|e|); a, a b, a c, a d, a b e; b d",
                "call (him |){number}; call 5, call him 5; call him",
                "401(k); a 401(k) plan; 401",
                "(s)he will; (s)he will; he will",
            })
    void choicesAndListsStandForEachOfTheirWays(String template, String found, String notFound) {
        for (String text : found.split(", ", -1)) {
            assertTrue(hits(template, text).contains(text.equals("a 401(k) plan") ? "401(k)" : text), text);
        }
        assertEquals(List.of(), hits(template, notFound));
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply | save", "{{company}}", "(pto)", "{", "a (b", "a | b)"})
    void otherMarksStandForThemselves(String phrase) {
        assertEquals(List.of(phrase), hits(phrase, phrase));
    }

    @Test
    void aListThatIsNotThereIsRefusedByName() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> hits("no {body}", "no body"));
        assertTrue(String.valueOf(refused.getMessage()).contains("{body}"));
    }

    @Test
    void aTemplateForWhichNothingNeedStandIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> hits("(a|) (b|)", "a"));
    }

    @Test
    void tenChoicesInARowCostTheirSumAndNotTheirProduct() {
        String choices = "(a|b|c|d|e|f|g|h|i|j) ".repeat(10);
        assertEquals(List.of("a b c d e f g h i j"), hits(choices, "a b c d e f g h i j"));
    }

    @Test
    void twoWaysToTheSameWordsAreOneHit() {
        assertEquals(List.of("so very good"), hits("so ({any}|very|) good", "so very good"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "under {number} | You are under 35, or | under 35",
                "under {number} | You are under thirty. | under thirty",
                "under {number} | You are under water. | none",
                "{number} years old | at most 40 years old | 40 years old",
                "aged {number} {number} | aged 18-35 | aged 18-35",
                "must {any} be young | you must always be young | must always be young",
                "must {any} be young | you must be young | none",
                "must {any} be young | you must, be young | none",
            })
    void placeholdersStandForOneNumberOrWord(String template, String text, String expected) {
        List<String> found = hits(template, text);
        assertEquals("none".equals(expected) ? List.of() : List.of(expected), found);
    }

    @Test
    void aHitCarriesTheNumberOfItsTemplate() {
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder(LISTS);
        PhraseSet set = builder.add(List.of("(a|b) c", "(d|e) f"));
        assertEquals(1, builder.build().scan("e f").of(set).getFirst().phrase());
    }

    private static List<String> hits(String template, String text) {
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder(LISTS);
        PhraseSet set = builder.add(List.of(template));
        return builder.build().scan(text).of(set).stream()
                .map(hit -> hit.at().in(text))
                .toList();
    }
}
