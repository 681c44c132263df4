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

    @Test
    void aChoiceStandsForEachOfItsParts() {
        assertEquals(List.of("under 30", "below 30"), PhraseTemplate.expand("(under|below) 30", LISTS));
    }

    @Test
    void anEmptyPartMeansThatNothingNeedStandThere() {
        assertEquals(
                List.of("a native speaker", "native speaker"), PhraseTemplate.expand("(a|) native speaker", LISTS));
    }

    @Test
    void choicesMayHoldChoices() {
        assertEquals(List.of("a b", "a c", "d"), PhraseTemplate.expand("(a (b|c)|d)", LISTS));
    }

    @Test
    void aNameStandsForTheWordsOfItsListWhichMayBeChoicesThemselves() {
        assertEquals(
                List.of("one candidate", "one man or woman", "one young person", "one old person"),
                PhraseTemplate.expand("one {person}", LISTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"401(k)", "(s)he will", "apply | save", "{{company}}", "(pto)", "{", "a (b", "a | b)"})
    void otherMarksStandForThemselves(String phrase) {
        assertEquals(List.of(phrase), PhraseTemplate.expand(phrase, LISTS));
    }

    @Test
    void aListThatIsNotThereIsRefusedByName() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PhraseTemplate.expand("no {body}", LISTS));
        assertTrue(String.valueOf(refused.getMessage()).contains("{body}"));
    }

    @Test
    void aTemplateThatStandsForTooManyPhrasesIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> PhraseTemplate.expand("(a|b|c|d|e|f|g|h|i|j)".repeat(6), LISTS));
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
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder(LISTS);
        PhraseSet set = builder.add(List.of(template));
        List<String> found = builder.build().scan(text).of(set).stream()
                .map(hit -> hit.at().in(text))
                .toList();
        assertEquals("none".equals(expected) ? List.of() : List.of(expected), found);
    }

    @Test
    void aHitCarriesTheNumberOfItsTemplate() {
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder(LISTS);
        PhraseSet set = builder.add(List.of("(a|b) c", "(d|e) f"));
        assertEquals(1, builder.build().scan("e f").of(set).getFirst().phrase());
    }
}
